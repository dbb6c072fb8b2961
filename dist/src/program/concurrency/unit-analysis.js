/** What one function, or one literal in it, does: its graph run through to a fixed point of locks and goroutines, then told. */
import { callbackHolders } from '../../go/library/concurrency.js';
import { identityOf, withKind } from './access.js';
import { CallSite } from './call-site.js';
import { Channels } from './channels.js';
import { fixpoint } from './fixpoint.js';
import { calleeName, isReplaced, keyOf } from './frame.js';
import { contextOf, fateOf } from './handed-over.js';
import { Invocations } from './invocations.js';
import { lockOperation, releasedByResult } from './locks.js';
import { isGiven, isOwnCopy } from './ownership.js';
import { acquire, atEnd, defer, forget, initial, joinAll, joinBy, mayHold, merge, obscure, release, start, } from './state.js';
import { mapOf } from './typing.js';
/** Accesses of one function that are kept; a function with more is too big to say anything of. */
const maxAccesses = 600;
export class UnitAnalysis {
    #summaries;
    #frame;
    #unit;
    #channels;
    #accesses = new Map();
    #signals = new Map();
    /** Goroutines and locks that the function gives up, or ends with, while they run: `thread|lock`, `thread|*`. */
    #exposed = new Set();
    /** A function that starts itself as a goroutine. */
    #startsItself;
    #taken = new Set();
    #invocations;
    #waits = false;
    #waitsAtEnd = false;
    #obscure = false;
    /** The graph is at its fixed point: events are told now. */
    #telling = false;
    constructor(summaries, frame, unit) {
        this.#summaries = summaries;
        this.#frame = frame;
        this.#unit = unit;
        this.#channels = new Channels(frame, unit);
        this.#invocations = new Invocations(summaries, frame, unit);
    }
    run() {
        const transfer = {
            through: (stretch, state) => this.#through(stretch.events, state),
            along: (state, { when }) => (when === undefined ? state : this.#tried(state, when)),
            // Whoever calls this function may give its locks up while they run.
            ends: (state) => {
                for (const key of state.live.keys())
                    this.#exposed.add(`${key}|*`);
            },
        };
        const before = fixpoint(this.#unit.stretches, transfer);
        this.#telling = true;
        let end;
        this.#unit.stretches.forEach((stretch, i) => {
            const state = before[i];
            if (state === undefined)
                return;
            const after = this.#through(stretch.events, state);
            if (stretch.ends === true)
                end = end === undefined ? after : merge(end, after);
        });
        this.#escaping();
        this.#besideItself();
        return this.#summary(end ?? initial);
    }
    /** `go c.crawl(link)` in crawl: what crawl does runs beside itself. */
    #besideItself() {
        const thread = this.#startsItself;
        if (thread === undefined)
            return;
        const { file, outline } = this.#frame.declaration;
        const hop = { at: { file: file.index, start: thread.offset, end: thread.offset }, kind: 'go', to: outline.names[0] ?? '' };
        for (const access of [...this.#accesses.values()])
            if (access.thread === undefined && isGiven(access.path))
                this.#add({ ...access, thread, many: true, hops: { hop, next: undefined, length: 1 } });
    }
    #summary(end) {
        const acquires = [...end.held].filter(([key]) => !end.deferred.has(key)).map(([, hold]) => hold);
        return {
            accesses: this.#accesses.size > maxAccesses ? [] : [...this.#accesses.values()],
            acquires,
            releases: [...end.released.values(), ...[...end.deferred].filter(([key]) => !end.may.has(key)).map(([, path]) => path)],
            live: this.#waitsAtEnd ? [] : [...end.live.values()],
            signals: [...this.#signals.values()],
            waits: this.#waits,
            obscure: this.#obscure,
            invocations: this.#invocations.all,
            taken: this.#taken,
        };
    }
    #release(state, key, path) {
        for (const thread of state.live.keys())
            this.#exposed.add(`${thread}|${key}`);
        return release(state, key, path);
    }
    #tried(state, when) {
        for (const stretch of this.#unit.stretches) {
            for (const event of stretch.events) {
                if (event.kind !== 'call' || event.id !== when.call)
                    continue;
                const operation = lockOperation(this.#frame, event);
                if (operation === undefined || operation === 'unknown')
                    return state;
                return when.result ? acquire(state, operation.key, { path: operation.path, mode: operation.mode }) : forget(state, operation.key);
            }
        }
        return state;
    }
    #through(events, from) {
        let state = from;
        for (const event of events) {
            switch (event.kind) {
                case 'access':
                    if (this.#telling)
                        this.#access(event, state);
                    break;
                case 'call':
                    state = this.#call(event, state);
                    break;
                case 'receive': {
                    const path = event.path === undefined ? undefined : this.#frame.path(event.path);
                    if (path === undefined)
                        break;
                    // `<-queue.Idle()`: a channel of the callee's that says when its work is done.
                    if (path.root.kind === 'result' && path.steps.length === 0 && !/^(?:.*\.)?(?:Done|After|Tick|Notify)$/.test(path.root.name))
                        state = joinAll(state);
                    state = joinBy(state, keyOf(path));
                    if (this.#channels.isSemaphore(keyOf(path)))
                        state = mayHold(state, obscure);
                    break;
                }
                case 'send':
                case 'close': {
                    const path = event.path === undefined ? undefined : this.#frame.path(event.path);
                    if (path === undefined)
                        break;
                    if (this.#telling)
                        this.#signals.set(keyOf(path), path);
                    if (event.kind === 'send' && this.#channels.isSemaphore(keyOf(path)))
                        state = mayHold(state, obscure);
                    break;
                }
            }
        }
        return state;
    }
    #access(event, state) {
        const path = this.#frame.path(event.path);
        const type = path === undefined ? undefined : this.#frame.typeOf(path);
        if (path === undefined || type === undefined || mapOf(this.#frame.program, type) === undefined)
            return;
        // Its own copy gets a map of its own; or the map is taken away, and the object goes on with a new one.
        if ((isOwnCopy(path) || event.alias === true) && isReplaced(this.#frame, this.#unit, path))
            return;
        this.#add({
            at: this.#frame.program.span(this.#frame.declaration, event.at),
            declaration: this.#frame.declaration,
            how: event.how,
            path,
            held: state.held,
            may: state.may,
            released: new Set(state.released.keys()),
            many: false,
            live: new Set([...state.live.values()]
                .filter((thread) => !this.#isOfEarlierRound(thread, path, event) && !this.#channels.isCountedOut(thread, event.at.start))
                .map((thread) => thread.key)),
            hops: undefined,
            waited: state.waited,
        });
    }
    /** A goroutine of an earlier round of its loop, which has an object of its own. */
    #isOfEarlierRound({ loop, offset }, { root }, { at }) {
        if (loop === undefined || root.declaration !== this.#frame.declaration || root.kind === 'receiver')
            return false;
        return root.offset >= loop.start && root.offset < loop.end && at.start < offset;
    }
    #add(access) {
        if (this.#accesses.size > maxAccesses)
            return;
        const key = identityOf(access);
        if (!this.#accesses.has(key))
            this.#accesses.set(key, access);
    }
    #call(event, state) {
        const frame = this.#frame;
        const operation = lockOperation(frame, event);
        if (operation === 'unknown') {
            this.#obscure = true;
            return mayHold(state, obscure);
        }
        if (operation !== undefined) {
            if (event.mode === 'go')
                return state;
            if (operation.kind !== 'unlock')
                this.#taken.add(operation.key);
            if (event.mode === 'defer')
                return operation.kind === 'unlock' ? defer(state, operation.key, operation.path) : state;
            if (operation.kind === 'unlock')
                return this.#release(state, operation.key, operation.path);
            return operation.kind === 'try' ? mayHold(state, operation.key, operation.path) : acquire(state, operation.key, operation);
        }
        if (event.callee.kind === 'result')
            return this.#returnedCall(event, event.callee.call, state);
        // A lock by name, of many: `client.lock(id)`.
        if (/^r?lock$/i.test(calleeName(event)) && event.args.length > 0)
            return mayHold(state, obscure);
        // golang.org/x/sync/semaphore: with a weight of one it is a lock.
        if (calleeName(event) === 'Acquire' && event.callee.kind === 'method')
            return mayHold(state, obscure);
        if (event.callee.kind === 'value' && this.#telling)
            this.#invocations.note(event, frame.path(event.callee.path), state);
        const target = frame.target(event);
        const followed = this.#summaries.follow(frame, target);
        let next = state;
        const site = followed === undefined ? undefined : new CallSite(frame, this.#unit, event, followed, target);
        if (event.mode === 'go')
            next = site === undefined ? state : this.#spawn(site, state, 'go');
        else if (site !== undefined)
            next = this.#run(site, state);
        else if (event.callee.kind === 'method' && /(?:^r?lock|Lock)(?:$|[A-Z])/.test(event.callee.name)) {
            // `db.lock()` of a type that cannot be told.
            this.#obscure = true;
            next = mayHold(state, obscure);
        }
        next = this.#functionArguments(event, target, next);
        if (calleeName(event) === 'Wait' && event.mode !== 'go') {
            this.#waits = true;
            if (event.mode === 'defer')
                this.#waitsAtEnd = true;
            else
                next = joinAll(next);
        }
        return next;
    }
    /** The callee's summary in terms of this function. */
    #run(site, from) {
        const { event } = site;
        const { summary } = site.followed;
        // Deferred calls run from the last to the first: held are the locks of which the release was deferred before.
        const state = event.mode === 'defer' ? atEnd(from) : from;
        if (this.#telling) {
            // Goroutines that the callee waits for run under what is held here.
            const launched = { ...state, held: new Map([...state.held].map(([key, hold]) => [key, { ...hold, launcher: site.key }])) };
            for (const access of summary.accesses) {
                const path = site.translate(access.path);
                if (path === undefined)
                    continue;
                const thread = access.thread;
                const isJoined = thread !== undefined && !summary.live.some(({ key }) => key === thread.key);
                this.#add({
                    ...site.inherit(access, path, isJoined ? launched : state, thread === undefined || isJoined),
                    many: access.many || (thread !== undefined && state.live.has(thread.key) && !site.isOfLoop(path) && !site.isPrivate(path)),
                });
            }
            for (const invocation of summary.invocations)
                for (const access of this.#invocations.pass(site, invocation, state, undefined))
                    this.#add(access);
            for (const signal of summary.signals) {
                const path = site.translate(signal);
                if (path !== undefined)
                    this.#signals.set(keyOf(path), path);
            }
            this.#waits ||= summary.waits;
            this.#obscure ||= summary.obscure;
        }
        let next = summary.obscure ? mayHold(from, obscure) : from;
        for (const path of summary.releases) {
            const here = site.translate(path);
            if (here === undefined)
                continue;
            next = event.mode === 'defer' ? defer(next, keyOf(here), here) : this.#release(next, keyOf(here), here);
        }
        if (event.mode === 'defer')
            return next;
        for (const hold of summary.acquires) {
            const path = site.translate(hold.path);
            if (path !== undefined)
                next = acquire(next, keyOf(path), { path, mode: hold.mode });
        }
        if (summary.waits)
            next = joinAll(next);
        for (const thread of summary.live)
            next = start(next, thread);
        return next;
    }
    /** A goroutine, or a callback that runs at a time of its own. */
    #spawn(site, state, kind) {
        const { event, followed, target } = site;
        const { summary } = followed;
        const signals = new Set();
        for (const signal of summary.signals) {
            const path = site.translate(signal);
            if (path !== undefined)
                signals.add(keyOf(path));
        }
        const runsItself = followed.frame === this.#frame && followed.unit === this.#unit;
        const thread = {
            key: site.key,
            kind,
            signals,
            offset: event.at.start,
            ...(event.loop === undefined ? {} : { loop: event.loop }),
            ...(target?.kind === 'declared' ? { runs: target.frame.declaration } : {}),
        };
        if (runsItself && kind === 'go' && !site.isArgument)
            this.#startsItself = thread;
        // Hand-over: the goroutine unlocks what its launcher has locked.
        const handed = new Map();
        let next = state;
        if (kind === 'go' && event.loop === undefined) {
            for (const path of summary.releases) {
                const here = site.translate(path);
                const hold = here === undefined ? undefined : state.held.get(keyOf(here));
                if (here === undefined || hold === undefined)
                    continue;
                handed.set(keyOf(here), hold);
                next = release(next, keyOf(here), here);
            }
        }
        if (kind === 'go' && this.#telling) {
            for (const [key, hold] of state.held) {
                const isExposed = this.#exposed.has(`${thread.key}|${key}`) || this.#exposed.has(`${thread.key}|*`);
                if (!isExposed && !handed.has(key))
                    handed.set(key, { ...hold, launcher: this.#frame.id });
            }
        }
        if (this.#telling) {
            for (const invocation of summary.invocations)
                for (const access of this.#invocations.pass(site, invocation, state, thread))
                    this.#add(access);
            const self = state.live.has(thread.key);
            for (const access of summary.accesses) {
                const path = site.translate(access.path);
                if (path === undefined)
                    continue;
                const inherited = site.inherit(access, path, { ...initial, held: handed, live: state.live }, access.thread === undefined);
                const own = access.thread ?? thread;
                const live = new Set(inherited.live);
                live.delete(own.key);
                if (access.thread !== undefined)
                    live.add(thread.key);
                this.#add({
                    ...inherited,
                    thread: own,
                    many: access.many || ((self || kind === 'handler' || kind === 'maybe') && !site.isOfLoop(path) && !site.isPrivate(path)),
                    live,
                    hops: withKind(inherited.hops, kind === 'go' || kind === 'handler' ? kind : 'callback'),
                });
            }
        }
        next = start(next, thread);
        for (const inner of summary.live)
            next = start(next, inner);
        return next;
    }
    /** Functions handed over as arguments: run in goroutines, kept as handlers, or called before the call returns. */
    #functionArguments(event, target, state) {
        let next = state;
        event.args.forEach((arg, i) => {
            const value = arg.kind === 'unit' || arg.kind === 'path' ? this.#frame.functionValue(arg) : undefined;
            const followed = value === undefined ? undefined : this.#summaries.follow(this.#frame, value);
            if (value === undefined || followed === undefined)
                return;
            // The callee shows itself how it calls it.
            if (target?.kind === 'declared' && this.#invokes(target, i))
                return;
            // Arguments of the function value are not those of this call.
            const site = new CallSite(this.#frame, this.#unit, { ...event, args: [] }, followed, value, i);
            const fate = fateOf(this.#frame, event, target, followed.unit, i);
            if (fate === 'now')
                next = this.#run(site, next);
            else if (fate === 'unseen')
                next = this.#runUnseen(site, next);
            else if (fate !== 'once' && fate !== 'elsewhere')
                next = this.#spawn(site, next, fate);
        });
        return next;
    }
    /** Run by a function that cannot be looked into: at once, perhaps under a lock. */
    #runUnseen(site, state) {
        if (state.may.has(obscure))
            return this.#run(site, state);
        const after = this.#run(site, mayHold(state, obscure));
        const may = new Map(after.may);
        may.delete(obscure);
        return { ...after, may };
    }
    #invokes(target, index) {
        const { frame } = target;
        const unit = frame.units.get(0);
        if (unit === undefined)
            return false;
        return this.#summaries
            .of(frame, unit)
            .invocations.some(({ path }) => path.root.variable?.index === index && path.root.variable.unit === 0);
    }
    /** `c.lock()()`, `unlock := c.lock(); unlock()`: what the returned function gives up. */
    #returnedCall(event, inner, state) {
        const made = this.#eventOf(inner);
        if (made === undefined || event.mode === 'go')
            return state;
        let next = state;
        for (const path of releasedByResult(this.#frame, made, this.#summaries))
            next = event.mode === 'defer' ? defer(next, keyOf(path), path) : this.#release(next, keyOf(path), path);
        return next;
    }
    #eventOf(call) {
        for (const stretch of this.#unit.stretches)
            for (const event of stretch.events)
                if (event.kind === 'call' && event.id === call)
                    return event;
        return undefined;
    }
    /** Literals that go elsewhere run at times of their own, or never. */
    #escaping() {
        for (const unit of this.#frame.units.values()) {
            if (unit.parent !== this.#unit.id || unit.role !== 'value')
                continue;
            const kind = contextOf(unit) ?? (unit.of !== undefined && callbackHolders.test(unit.of) ? 'callback' : 'escaped');
            const event = { kind: 'call', id: unit.id, callee: { kind: 'unit', unit: unit.id }, args: [], at: unit.at };
            const followed = { frame: this.#frame, unit, summary: this.#summaries.of(this.#frame, unit) };
            this.#spawn(new CallSite(this.#frame, this.#unit, event, followed, { kind: 'unit', unit }), initial, kind);
        }
    }
}
