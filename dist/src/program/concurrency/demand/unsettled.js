import { isConstructor } from '../../sites.js';
import { writes } from '../function/access.js';
import { isDeclaredGuarded } from '../locks/declared-guards.js';
import { locksOf } from '../locks/held-locks.js';
import { objectOf, sourceName } from '../paths/map-objects.js';
import { isGiven } from '../paths/ownership.js';
import { mapOf } from '../paths/typing.js';
import { Summaries } from '../summaries.js';
import { demandOfUsers } from './demand.js';
import { sharesVariables } from './users.js';
/** As functions show it by themselves, whatever their callers hold. */
export function unsettledAmong(frames, users) {
    const demand = demandOfUsers(frames.program, users);
    const summaries = new Summaries(frames, demand);
    const looks = new Looks(frames.program);
    for (const declaration of demand.functions) {
        const frame = declaration.file.source.isTest ? undefined : frames.of(declaration);
        if (frame === undefined)
            continue;
        const shares = sharesVariables(declaration);
        for (const unit of frame.units.values()) {
            // In the function itself nobody else has what it makes, but for goroutines that it starts.
            const isAlone = unit.id === 0 && !shares;
            for (const access of summaries.of(frame, unit).accesses)
                looks.access(declaration, access, unit.id === 0, isAlone);
        }
        for (const event of frame.events)
            if (event.kind === 'call')
                looks.call(frame, event);
    }
    return looks.result();
}
const none = new Set();
class Looks {
    #program;
    #seen = new Map();
    #users = new Set();
    #helpers = new Set();
    /** Fields of which the struct is not known. */
    #unknown = new Set();
    constructor(program) {
        this.#program = program;
    }
    /** `isPlain`: in the function itself, not in a literal in it; `isAlone`: nobody else has what it makes. */
    access(declaration, access, isPlain, isAlone) {
        const { path, how } = access;
        if (isAlone && (path.root.fresh || isConstructor(declaration)))
            return;
        const object = objectOf(this.#program, path);
        if (object?.pkg === undefined) {
            const field = path.steps.at(-1);
            if (field !== undefined)
                this.#unknown.add(field);
            // Its caller's map, perhaps in a goroutine that it starts.
            if (isGiven(path))
                (isPlain ? this.#helpers : this.#users).add(declaration);
            return;
        }
        const isLeaving = how === 'leave';
        const guards = isLeaving || isDeclaredGuarded(this.#program, object) ? none : guardsOf(this.#program, access, object);
        this.#note(object, declaration, isLeaving || writes(access), how === 'replace' ? undefined : guards);
    }
    /** A map that is passed on: whoever gets it may change it. */
    call(frame, { args, callee }) {
        const on = callee.kind === 'method' && callee.on !== undefined ? frame.path(callee.on) : undefined;
        for (const path of [on, ...args.map((arg) => frame.operand(arg))])
            if (path !== undefined)
                this.#passedOn(frame, path);
    }
    #passedOn(frame, path) {
        const type = path.steps.length > 0 || path.root.kind === 'package' ? frame.typeOf(path) : undefined;
        const object = type === undefined || mapOf(this.#program, type) === undefined ? undefined : objectOf(this.#program, path);
        if (object?.pkg !== undefined)
            this.#note(object, frame.declaration, true, none);
    }
    #note({ key, name }, user, isChange, guards) {
        let map = this.#seen.get(key);
        if (map === undefined) {
            map = { name, users: new Set(), isChanged: false, guards: undefined };
            this.#seen.set(key, map);
        }
        const { guards: before } = map;
        map.users.add(user);
        map.isChanged ||= isChange;
        if (guards !== undefined)
            map.guards = before === undefined ? guards : new Set([...before].filter((id) => guards.has(id)));
    }
    result() {
        const all = [...this.#seen.values()];
        const unsettled = all.filter(({ isChanged, guards }) => isChanged && guards?.size === 0);
        const open = new Set([...this.#unknown, ...unsettled.map(({ name }) => sourceName(name))]);
        return {
            users: new Set([...this.#users, ...unsettled.flatMap(({ users }) => [...users])]),
            helpers: this.#helpers,
            settled: new Set(all.map(({ name }) => sourceName(name)).filter((name) => !open.has(name))),
        };
    }
}
/** Locks that keep others out of what the access does. */
function guardsOf(program, access, { owner }) {
    const guards = locksOf(program, access, access.path, owner, false).filter(({ mode, relation, perCall, pointer }) => (mode === 'w' || !writes(access)) && (relation === 'own' || relation === 'global') && perCall !== true && pointer !== true);
    return new Set(guards.map(({ id }) => id));
}
