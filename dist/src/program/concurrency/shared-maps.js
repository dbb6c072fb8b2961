/** Every map that outlives a call or is shared by goroutines, with all accesses of it, the locks around them and the contexts they run in. */
import { isExported } from '../objects.js';
import { append, inOrder, nameOf } from '../program.js';
import { isConstructor } from '../sites.js';
import { callersAround, callersElsewhereOf } from './demand/callers.js';
import { DemandOfCallers } from './demand/demand.js';
import { calledElsewhere } from './demand/elsewhere.js';
import { Leading } from './demand/leading.js';
import { selects } from './demand/map-words.js';
import { unsettledAmong } from './demand/unsettled.js';
import { usersOfMaps } from './demand/users.js';
import { entriesOf } from './entries.js';
import { writes } from './function/access.js';
import { siteKey, unitAt } from './function/call-site.js';
import { isRegistered } from './function/state.js';
import { locksOf } from './locks/held-locks.js';
import { Frames } from './paths/frame.js';
import { objectOf, sourceName } from './paths/map-objects.js';
import { isConfined, isFound } from './paths/ownership.js';
import { isGuess, isOneOfSeveral, keyOf, leadsThroughElement } from './paths/path.js';
import { Summaries } from './summaries.js';
/** Fields and package variables, then the variables of functions that goroutines share; each in order of packages and files. */
export function sharedMaps(program) {
    const maps = new Gathering(program).run();
    return maps.sort((a, b) => Number(a.kind === 'local') - Number(b.kind === 'local'));
}
class Gathering {
    #program;
    #leading;
    #functions;
    #summaries;
    #entries = new Map();
    /** Both rounds ask for the same ones. */
    #locks = new Map();
    #maps = new Map();
    /** By `MapObject.key`. */
    #given = new Map();
    constructor(program) {
        this.#program = program;
        const frames = new Frames(program);
        const users = usersOfMaps(program);
        const unsettled = unsettledAmong(frames, users);
        const demand = new DemandOfCallers(program, users, unsettled);
        const summaries = new Summaries(frames, demand);
        this.#summaries = summaries;
        this.#leading = new Leading(summaries, (declaration) => {
            demand.lead(declaration);
            summaries.want(declaration);
        });
        this.#leading.add(unsettled.users, callersAround);
        this.#functions = new Set([...users.ofLocal, ...this.#leading.functions]);
    }
    run() {
        this.#gather(new Set());
        const { entries, suspect } = calledElsewhere(this.#program, this.#maps.values());
        if (entries.size > 0) {
            // From a store by way of a service to a handler: each in a package of its own.
            this.#leading.add(this.#leading.of(entries), (callee) => [
                ...callersAround(callee),
                ...(isExported(nameOf(callee)) ? (callersElsewhereOf(this.#program, callee) ?? []) : []),
            ]);
            for (const declaration of this.#leading.functions)
                this.#functions.add(declaration);
            this.#maps.clear();
            this.#given.clear();
            this.#entries.clear();
            this.#gather(suspect);
        }
        return [...this.#maps].map(([key, map]) => ({ ...map, accesses: entered(map.accesses), given: this.#given.get(key) ?? [] }));
    }
    /** `known`: functions of which all callers are among them. */
    #gather(known) {
        const frames = inOrder(this.#functions).flatMap((d) => this.#summaries.frames.of(d) ?? []);
        // All are summarised before entries are told: only then it is known who calls whom.
        for (const frame of frames)
            for (const unit of frame.units.values())
                this.#summaries.of(frame, unit);
        for (const entry of entriesOf(this.#summaries, this.#functions, known))
            this.#entries.set(entry.frame.declaration, entry);
        for (const frame of frames)
            for (const unit of frame.units.values())
                this.#unit(frame, unit);
    }
    #unit(frame, unit) {
        const { accesses, live } = this.#summaries.of(frame, unit);
        const known = this.#entries.get(frame.declaration);
        // What a literal does to what is around it shows in the function around it.
        const isEntry = known !== undefined && unit.id === 0;
        const own = new Set(accesses.filter((access) => this.#isLocal(frame, unit, access)));
        const threaded = new Set([...own].filter((a) => a.thread !== undefined).map((a) => keyOf(a.path)));
        const entry = known ?? { frame, kind: 'inner', taken: new Set(), released: new Set(), left: new Set() };
        for (const told of accesses) {
            const isLocal = own.has(told);
            // What a goroutine finds is nobody's around it.
            const goroutine = isLocal && told.path.root.kind === 'result' && told.thread === undefined ? goroutineOf(frame, unit) : undefined;
            const access = goroutine === undefined ? told : { ...told, thread: goroutine };
            // Whoever calls it is handed the map.
            const isOpen = isEntry || (unit.id === 0 && access.how === 'leave' && access.hops === undefined);
            const isLeftHere = access.thread?.kind !== 'go' || live.some(({ key }) => key === access.thread?.key);
            const runsHere = !isOpen && unit.id === 0 && isStartedHere(access) && isLeftHere;
            if (runsHere || (!isOpen && isAmongItself(access)))
                this.#stored(access, entry, false, true, runsHere, true);
            if (!isOpen && access.hops === undefined && access.path.steps.length > 0)
                this.#handed(access, entry);
            if (!isLocal && !isOpen)
                continue;
            if (isLocal && threaded.has(keyOf(access.path)))
                this.#shared(access, entry);
            const { thread } = access;
            // A goroutine that the function waits for has an object made here for itself; what is registered comes later.
            const runsOn = thread !== undefined && (isRegistered(thread) || live.some(({ key }) => key === thread.key));
            this.#stored(named(frame, access), entry, isLocal, isOpen, runsOn);
        }
    }
    /** Its path starts at a variable or call of this very unit. */
    #isLocal(frame, unit, { path: { root } }) {
        if (root.declaration !== frame.declaration || root.kind === 'receiver')
            return false;
        if (root.variable !== undefined)
            return root.variable.unit === unit.id;
        if (unit.id === 0)
            return true;
        // What a goroutine makes itself is its own; what a literal makes that is kept somewhere may go to goroutines that it starts.
        const isSeen = unit.role === 'value' || unit.role === 'argument' || (unit.role === 'go' && !root.fresh);
        return isSeen && root.kind === 'result' && unitAt(frame, root.offset) === unit.id;
    }
    /** A variable of a function that goroutines share. */
    #shared(access, entry) {
        const { path } = access;
        // In a test, any helper may wait for what an object has started.
        if (path.steps.length > 0 && entry.frame.declaration.file.source.isTest)
            return;
        if (path.root.variable?.remade === true || leadsThroughElement(path.steps))
            return;
        const object = objectOf(this.#program, path);
        // What a call gives bears the name of the variable that it is given to.
        const root = entry.frame.variableOf(path.root)?.name ?? path.root.name;
        const name = object?.name ?? [root, ...path.steps].join('.');
        const key = `l${keyOf(path)}`;
        this.#add({ kind: 'local', object: object?.key ?? key, name, pkg: entry.frame.declaration.file.pkg }, key, {
            access,
            entry,
            locks: this.#locksOf(access, object?.owner, path.steps.length === 0),
            owned: false,
        });
    }
    /** A field or package variable. */
    #stored(access, entry, isLocal, isEntry, runsOn, isPassing = false) {
        const { path, thread } = access;
        const { declaration } = entry.frame;
        // An object made here is nobody else's, but for goroutines that get it.
        if (declaration.file.source.isTest || (path.root.fresh && !runsOn))
            return;
        const isGiven = isLocal && path.root.fresh;
        if (!isEntry && !isGiven && !(isLocal && isFound(path.root)))
            return;
        const launch = access.hops?.hop;
        // What is registered comes again and again.
        if (isGiven && launch !== undefined && thread?.kind === 'go' && isConfined(entry.frame, path.root, launch.at))
            return;
        if (isLocal && thread === undefined && isConstructor(declaration))
            return;
        // A value of a package variable by way of a type assertion may be anybody's.
        // Of a list of interface values, each implementation is there to be called: `stores[i].(~memory)`.
        const isListed = (step, i) => isOneOfSeveral(step) && path.steps[i - 1] === '[]';
        if (path.root.kind === 'package' && path.steps.some((step, i) => isGuess(step) && !isListed(step, i)))
            return;
        const object = objectOf(this.#program, path);
        if (object?.pkg === undefined)
            return;
        const { key, kind, name, owner, pkg } = object;
        this.#add({ kind, object: key, name, pkg, ...(owner === undefined ? {} : { owner }) }, key, {
            access,
            entry,
            locks: this.#locksOf(access, owner, false),
            owned: this.#summaries.callers.haveOwn(declaration, path),
            ...(thread?.kind === 'go' && !runsOn ? { joined: true } : {}),
            ...(isPassing ? { passing: true } : {}),
        });
    }
    /** It stands in a function that has the map from a call. */
    #handed(access, entry) {
        const { how, path, declaration } = access;
        if (how === 'leave' || how === 'replace' || declaration.file.source.isTest)
            return;
        const object = objectOf(this.#program, path);
        if (object?.pkg === undefined || object.kind !== 'field' || selects(declaration, sourceName(object.name)))
            return;
        // What is farther down in an object of its own may be anybody's.
        if (path.steps.length === 1 && this.#summaries.callers.haveOwn(entry.frame.declaration, path))
            return;
        append(this.#given, object.key, { access, entry, locks: this.#locksOf(access, object.owner, false), owned: false });
    }
    #locksOf(access, owner, local) {
        let locks = this.#locks.get(access);
        if (locks === undefined) {
            locks = locksOf(this.#program, access, access.path, owner, local);
            this.#locks.set(access, locks);
        }
        return locks;
    }
    #add(map, key, access) {
        const known = this.#maps.get(key);
        if (known === undefined)
            this.#maps.set(key, { ...map, accesses: [access], given: [] });
        else
            known.accesses.push(access);
    }
}
/** The goroutine that a literal is. */
function goroutineOf(frame, { id, role }) {
    if (role !== 'go')
        return undefined;
    const start = frame.events.find((e) => e.kind === 'call' && e.callee.kind === 'unit' && e.callee.unit === id);
    if (start?.kind !== 'call')
        return undefined;
    const { at, loop } = start;
    return { key: siteKey(frame, start), kind: 'go', signals: new Map(), offset: at.start, ...(loop === undefined ? {} : { loop }) };
}
/** Where a goroutine's access is seen from an entry, what that says of its order counts. */
function entered(accesses) {
    if (!accesses.some(({ passing }) => passing))
        return accesses;
    const nameOf = ({ access: { site, thread } }) => `${site}|${thread?.key}`;
    const seen = new Set(accesses.filter(({ passing }) => passing !== true).map(nameOf));
    return accesses.filter((one) => one.passing !== true || !seen.has(nameOf(one)));
}
/** What a goroutine that is started here does, or what is registered here: it runs on whoever makes the call, holding what, and however far away. */
function isStartedHere({ thread, hops, path }) {
    const isStarted = thread?.kind === 'go' && hops?.hop.kind === 'go';
    return (isStarted || (isRegistered(thread) && isRegistered(hops?.hop))) && path.root.kind === 'receiver';
}
/** With what stands as a field in a literal told as that. */
function named(frame, access) {
    const path = frame.asField(access.path);
    if (path === access.path)
        return access;
    const held = [...access.held.values()].map((hold) => ({ ...hold, path: frame.asField(hold.path) }));
    return { ...access, path, held: new Map(held.map((hold) => [keyOf(hold.path), hold])) };
}
/** What the goroutines of one call write beside each other, whoever makes it and whatever lock he has. */
function isAmongItself(access) {
    return access.many && access.thread?.kind === 'go' && access.path.root.kind === 'receiver' && writes(access);
}
