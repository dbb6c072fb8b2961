/** A call, and what the callee's summary means where the call stands. */
import { literally } from '../../../go/names.js';
import { sourceText } from '../../program.js';
import { isReplaced } from '../paths/given-up.js';
import { isElement, joined, keyOf, leadsThroughElement } from '../paths/path.js';
import { innermost, siteOf } from './access.js';
import { both } from './running.js';
const noLocks = new Map();
const noPaths = new Map();
const noKeys = new Set();
/** A parameter or receiver that is a map: here a field or package variable. */
function isHandedOver({ root, steps }, here) {
    return steps.length === 0 && root.kind !== 'package' && (here.steps.length > 0 || here.root.kind === 'package');
}
function remember(memo, own, around, make) {
    let of = memo.get(own);
    if (of === undefined) {
        of = new Map();
        memo.set(own, of);
    }
    let found = of.get(around);
    if (found === undefined) {
        found = make();
        of.set(around, found);
    }
    return found;
}
export class CallSite {
    #frame;
    #unit;
    event;
    followed;
    target;
    /** Position of the argument that the callee is, where it is handed over as one; its own arguments are not known then. */
    #index;
    /** What the callee is called with, where it is called by what it was given to. */
    #given;
    /** By the index of the argument. */
    #taken = new Map();
    #released;
    #ownHop;
    #heldHere = new Map();
    #mayHere = new Map();
    #liveHere = new Map();
    constructor(frame, unit, event, followed, target, index = -1, given) {
        this.#frame = frame;
        this.#unit = unit;
        this.event = event;
        this.followed = followed;
        this.target = target;
        this.#index = index;
        this.#given = given;
    }
    get isArgument() {
        return this.#index >= 0;
    }
    /** The same call for all calls of one function: where it stands, and which argument it runs. */
    get key() {
        return siteKey(this.#frame, this.event, this.#index);
    }
    /** Locks that the callee gives up, by `keyOf`. */
    get releases() {
        return new Set(this.#givenUpHere.values());
    }
    /** The same, by the callee's own keys. */
    get #givenUpHere() {
        this.#released ??= new Map(this.followed.summary.releases.flatMap((path) => {
            const here = this.translate(path);
            return here === undefined ? [] : [[keyOf(path), keyOf(here)]];
        }));
        return this.#released;
    }
    /** An access of the callee with what holds here around it; `path`: its own in the terms of this function. */
    inherit(access, path, state, locks) {
        const given = this.#givenUp(access);
        const { released } = state;
        const { site, at, declaration, inside } = isHandedOver(access.path, path) ? this.#namedHere(access) : access;
        // Written out, in the same order everywhere: this is done for each access at each call on the way to it.
        return {
            site,
            at,
            declaration,
            inside,
            how: access.how,
            path,
            thread: access.thread,
            many: access.many,
            outlives: access.outlives,
            held: this.#held(access, locks ? state.held : noLocks, given),
            may: this.#may(access, locks ? state.may : noPaths),
            released: locks && released.size > 0 ? new Set([...given, ...released.keys()]) : given,
            waited: access.waited || (locks && state.waited),
            live: this.#live(access.live, state.live),
            hops: { hop: this.#hop, next: access.hops, length: (access.hops?.length ?? 0) + 1 },
        };
    }
    /** The callee has the map itself: it is named here. */
    #namedHere(access) {
        const { at, declaration } = innermost(access);
        const here = { at: this.#hop.at, declaration: this.#frame.declaration, inside: { at, declaration } };
        return { site: siteOf({ ...here, how: access.how }), ...here };
    }
    get #hop() {
        const { frame, unit } = this.followed;
        const to = unit.id === 0 ? frame.name : 'func literal';
        this.#ownHop ??= { at: this.#frame.program.span(this.#frame.declaration, this.event.at), kind: 'call', to };
        return this.#ownHop;
    }
    /** Locks of this function that the callee has given up before the access. */
    #givenUp({ released }) {
        if (released.size === 0)
            return noKeys;
        return new Set([...this.#givenUpHere].flatMap(([own, here]) => (released.has(own) ? [here] : [])));
    }
    #may(access, around) {
        if (access.may.size === 0)
            return around;
        return remember(this.#mayHere, access.may, around, () => this.#mayOf(access.may, around));
    }
    #mayOf(own, around) {
        const may = new Map();
        for (const [key, path] of own) {
            if (path?.root.fresh === true && this.isPrivate(path))
                continue;
            const here = path === undefined ? undefined : this.translate(path);
            if (here !== undefined || path === undefined)
                may.set(here === undefined ? key : keyOf(here), here);
        }
        for (const [key, path] of around)
            may.set(key, path);
        return may;
    }
    /** Locks of an access, and those held around the call that it does not give up. Many accesses have the same: these are told once. */
    #held(access, around, given) {
        if (given.size > 0)
            return this.#heldBy(access, around, given);
        if (access.held.size === 0)
            return around;
        // What becomes of a lock that is made in the call depends on the access.
        for (const { path } of access.held.values())
            if (path.root.fresh)
                return this.#heldBy(access, around, given);
        return remember(this.#heldHere, access.held, around, () => this.#heldBy(access, around, given));
    }
    #heldBy(access, around, given) {
        const held = new Map();
        for (const hold of access.held.values()) {
            if (hold.path.root.fresh && hold.path.root.key !== access.path.root.key && this.isPrivate(hold.path)) {
                // A lock of the goroutine's own keeps nobody out, one of the call's the other goroutines of the call.
                if (access.thread !== undefined)
                    held.set(keyOf(hold.path), { ...hold, perCall: true });
                continue;
            }
            const here = this.translate(hold.path);
            // A lock that cannot be named here is held all the same.
            const known = here ?? hold.path;
            held.set(keyOf(known), { ...hold, path: known });
        }
        for (const [key, hold] of around)
            if (!given.has(key) && !held.has(key))
                held.set(key, hold);
        return held;
    }
    /** Goroutines that may run meanwhile, the callee's and those here. */
    #live(own, around) {
        return own.size === 0 || around.size === 0 ? both(own, around) : remember(this.#liveHere, own, around, () => both(own, around));
    }
    /** The object is another one in each iteration of the call's loop. */
    isOfLoop({ root, steps }) {
        const { loop } = this.event;
        if (loop === undefined)
            return false;
        // `for _, n := range nodes { go n.run() }`: each round has an element of its own.
        if (leadsThroughElement(steps) && !this.#leadsBack({ root, steps }))
            return true;
        if (root.kind === 'package' || root.kind === 'receiver' || root.declaration !== this.#frame.declaration)
            return false;
        return root.offset >= loop.start && root.offset < loop.end;
    }
    /** `p.workers[i].pool.m`: by a pointer back from an element, the map of the object that has them all. */
    #leadsBack({ root, steps }) {
        const typeAt = (length) => this.#frame.typeOf({ root, steps: steps.slice(0, length) })?.text.replace(/^\*/, '');
        const last = steps.findLastIndex(isElement);
        const holders = new Set(steps.slice(0, last).map((_, i) => typeAt(i)));
        holders.delete(undefined);
        // In a tree, `node.children[i].next` is another node.
        holders.delete(typeAt(last + 1));
        return steps.slice(last + 2).some((_, i) => holders.has(typeAt(last + 2 + i)));
    }
    /** It is made in the callee at each call. */
    isPrivate({ root }) {
        const { frame, unit } = this.followed;
        if (root.declaration !== frame.declaration || root.kind === 'receiver')
            return false;
        return unit.id === 0 || (root.offset >= unit.at.start && root.offset < unit.at.end);
    }
    /** Declared in this unit or in one around it; what an inner literal declares is another one at each of its calls. */
    #isVisible(root) {
        const home = root.variable?.unit ?? unitAt(this.#frame, root.offset);
        for (let unit = this.#unit; unit !== undefined; unit = unit.parent === undefined ? undefined : this.#frame.units.get(unit.parent))
            if (unit.id === home)
                return true;
        return false;
    }
    /** `old := s.m; s.m = nil; …; drop(old)`: the callee is given what nobody else has any more. `index`: of the argument. */
    #isTaken(path, index) {
        if (path.steps.length === 0)
            return false;
        let taken = this.#taken.get(index);
        if (taken === undefined) {
            // `s.m = make(…); go s.loop(s.m)`: what is written as the field is the new one.
            const isAfter = () => isReplaced(this.#frame, this.#unit, path, this.event.at.start);
            taken = isReplaced(this.#frame, this.#unit, path) && (!this.#isWrittenOut(path) || isAfter());
            this.#taken.set(index, taken);
        }
        return taken;
    }
    /** The field that a path ends in is an argument, not a variable that stands for it. */
    #isWrittenOut({ steps }) {
        const { declaration } = this.#frame;
        const { start, end } = this.event.at;
        const text = sourceText(declaration).slice(start - declaration.outline.start, end - declaration.outline.start);
        return new RegExp(`\\.${literally(steps.at(-1) ?? '')}\\s*[,)]`).test(text);
    }
    /** A path of the callee in this function's terms; undefined for what is the callee's own, which its callers need not hear of. */
    translate(path) {
        const { event, target } = this;
        const { root, steps } = path;
        const { unit, frame } = this.followed;
        if (root.kind === 'package')
            return path;
        const { variable } = root;
        const isParameter = root.declaration === frame.declaration &&
            variable !== undefined &&
            variable.unit === unit.id &&
            (variable.kind === 'param' || variable.kind === 'receiver');
        if (!isParameter)
            return root.declaration === this.#frame.declaration && this.#isVisible(root) ? path : undefined;
        const on = target?.kind === 'declared' ? target.on : undefined;
        if (variable.kind === 'param' && this.#index >= 0)
            return undefined;
        const isGiven = variable.kind === 'param' && this.#given !== undefined;
        const base = isGiven ? this.#given?.[variable.index ?? -1] : this.#frame.substitute(frame, unit.id, event, on, root);
        if (base === undefined)
            return undefined;
        if (variable.kind === 'param' && this.#isTaken(base, variable.index ?? -1))
            return undefined;
        if (base.root.variable?.parts !== undefined)
            return this.#frame.walk(base, steps);
        return joined(base, steps);
    }
}
/** See `CallSite.key`; `index`: of the argument that is run, -1 for the callee itself. */
export function siteKey(frame, { id }, index = -1) {
    return `${frame.id}:${id}:${index}`;
}
/** Id of the innermost unit around a place. */
export function unitAt(frame, offset) {
    let id = 0;
    for (const unit of frame.units.values())
        if (unit.id > id && offset >= unit.at.start && offset < unit.at.end)
            id = unit.id;
    return id;
}
