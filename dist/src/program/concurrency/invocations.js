import { withKind } from './access.js';
import { CallSite } from './call-site.js';
import { keyOf } from './frame.js';
import { initial } from './state.js';
export class Invocations {
    #summaries;
    #frame;
    #unit;
    #known = new Map();
    constructor(summaries, frame, unit) {
        this.#summaries = summaries;
        this.#frame = frame;
        this.#unit = unit;
    }
    get all() {
        return [...this.#known.values()];
    }
    /** A call of what a variable or field holds. */
    note(event, path, state) {
        if (path === undefined || path.root.variable?.kind !== 'param')
            return;
        const key = `${this.#frame.id}:${event.id}`;
        const thread = event.mode === 'go' ? { key, kind: 'go', signals: new Set(), offset: event.at.start } : undefined;
        this.#known.set(`${key}:${keyOf(path)}`, { path, state, many: false, ...(thread === undefined ? {} : { thread }) });
    }
    /** A callee calls a function that it is given here: with its locks, in its goroutine. */
    pass(site, invocation, state, thread) {
        const { event, followed } = site;
        const { path } = invocation;
        const { variable } = path.root;
        const own = invocation.thread ?? thread;
        const many = invocation.many || (own !== undefined && state.live.has(own.key));
        const isParameter = path.root.declaration === followed.frame.declaration && variable?.unit === followed.unit.id && !site.isArgument;
        if (!isParameter) {
            // A captured parameter of the function around.
            this.#known.set(`${own?.key}:${keyOf(path)}`, {
                path,
                state: { ...initial, held: invocation.state.held },
                many,
                ...(own === undefined ? {} : { thread: own }),
            });
            return [];
        }
        if (path.steps.length > 0 || variable?.index === undefined)
            return [];
        const value = this.#frame.functionValue(event.args[variable.index]);
        const given = this.#summaries.follow(this.#frame, value);
        if (given === undefined)
            return [];
        if (value?.kind === 'declared')
            this.#summaries.wrapped.add(value.frame.declaration);
        const inner = new CallSite(this.#frame, this.#unit, { ...event, args: [] }, given, value);
        const held = new Map(own === undefined ? state.held : []);
        for (const hold of invocation.state.held.values()) {
            const here = site.translate(hold.path);
            if (here !== undefined)
                held.set(keyOf(here), { ...hold, path: here });
        }
        return given.summary.accesses.flatMap((access) => {
            const here = inner.translate(access.path);
            if (here === undefined)
                return [];
            const around = { ...initial, live: state.live, held, may: invocation.state.may };
            const inherited = inner.inherit(access, here, around, access.thread === undefined);
            const runsIn = access.thread ?? own;
            return [
                {
                    ...inherited,
                    ...(runsIn === undefined ? {} : { thread: runsIn }),
                    many: access.many || (many && !inner.isPrivate(here)),
                    hops: own === undefined ? inherited.hops : withKind(inherited.hops, 'go'),
                },
            ];
        });
    }
}
