import { keyOf } from '../paths/path.js';
import { besideItself, withKind } from './access.js';
import { CallSite } from './call-site.js';
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
        const thread = this.threadOf(event);
        const args = event.args.map((arg) => this.#frame.operand(arg));
        const invocation = { path, args, many: false };
        // `go f()`: the locks are gone when it runs.
        const run = thread === undefined ? { state } : { state: { ...initial, live: state.live }, thread };
        this.#known.set(`${this.#keyOf(event)}:${keyOf(path)}`, { ...invocation, ...run });
    }
    /** The goroutine of `go f()`. */
    threadOf(event) {
        if (event.mode !== 'go')
            return undefined;
        const { at, loop } = event;
        return { key: this.#keyOf(event), kind: 'go', signals: new Map(), offset: at.start, ...(loop === undefined ? {} : { loop }) };
    }
    #keyOf({ id }) {
        return `${this.#frame.id}:${id}`;
    }
    /** A callee calls a function that it is given here: with its locks, in its goroutine. */
    pass(site, invocation, state, thread) {
        const { event, followed } = site;
        const { path } = invocation;
        const { variable } = path.root;
        const own = invocation.thread ?? thread;
        // What a library calls for requests or events runs beside itself.
        const isServed = own?.kind === 'handler' || own?.kind === 'maybe';
        const many = invocation.many || isServed || (own !== undefined && state.live.has(own.key));
        const held = new Map(own === undefined ? state.held : []);
        for (const hold of invocation.state.held.values()) {
            const here = site.translate(hold.path);
            if (here !== undefined)
                held.set(keyOf(here), { ...hold, path: here });
        }
        const may = new Map();
        for (const [key, lock] of invocation.state.may) {
            const there = lock === undefined ? undefined : site.translate(lock);
            may.set(there === undefined ? key : keyOf(there), there ?? lock);
        }
        const args = invocation.args.map((arg) => (arg === undefined ? undefined : site.translate(arg)));
        const here = {
            path,
            args,
            state: { ...initial, held, live: state.live, may },
            many,
            ...(own === undefined ? {} : { thread: own }),
        };
        const isParameter = path.root.declaration === followed.frame.declaration && variable?.unit === followed.unit.id && !site.isArgument;
        if (!isParameter) {
            // A captured parameter of the function around.
            this.#known.set(`${site.key}:${own?.key}:${keyOf(path)}`, here);
            return [];
        }
        if (variable?.index === undefined || (path.steps.length > 0 && !isOneOfMany(path)))
            return [];
        const values = isOneOfMany(path) ? event.args.slice(variable.index) : event.args.slice(variable.index, variable.index + 1);
        return values.flatMap((value) => this.#run(event, value, here));
    }
    /** The function that is given, where the callee calls it. */
    #run(event, operand, invocation) {
        const own = this.#frame.operand(operand);
        const { importPath } = this.#frame.declaration.file.pkg.info;
        // What this function is given itself, passed on: `func (s *Stopper) RunTask(task func()) { s.run("", task) }`. What `Once.Do` means is known.
        if (own?.root.variable?.kind === 'param' && importPath !== 'sync')
            this.#known.set(`${this.#keyOf(event)}>${invocation.thread?.key}:${keyOf(own)}`, { ...invocation, path: own });
        return this.#summaries.functionValues(this.#frame, operand).flatMap((value) => this.#runValue(event, value, invocation));
    }
    #runValue(event, value, { args, state, many, thread }) {
        const given = this.#summaries.follow(this.#frame, value);
        if (given === undefined)
            return [];
        if (value.kind === 'declared')
            this.#summaries.wrapped.add(value.declaration);
        const inner = new CallSite(this.#frame, this.#unit, { ...event, args: [] }, given, value, -1, args);
        const accesses = given.summary.accesses.flatMap((access) => {
            const here = inner.translate(access.path);
            if (here === undefined)
                return [];
            const inherited = inner.inherit(access, here, state, access.thread === undefined);
            const runsIn = access.thread ?? thread;
            return [
                besideItself({
                    ...inherited,
                    ...(runsIn === undefined ? {} : { thread: runsIn }),
                    hops: thread === undefined ? inherited.hops : withKind(inherited.hops, 'go'),
                }, many && !inner.isPrivate(here) && !inner.isOfLoop(here)),
            ];
        });
        // It calls what this function was given.
        return [...accesses, ...given.summary.invocations.flatMap((invocation) => this.pass(inner, invocation, state, thread))];
    }
}
/** Whether a function calls its parameter at `index`. */
export function invokes(summaries, frame, declaration, index) {
    return invocationsOf(summaries, frame, declaration, index).length > 0;
}
/** Whether a function calls its parameter at `index` in a goroutine. */
export function launches(summaries, frame, declaration, index) {
    return invocationsOf(summaries, frame, declaration, index).some(({ thread }) => thread !== undefined);
}
function invocationsOf(summaries, { frames }, declaration, index) {
    const frame = frames.of(declaration);
    const unit = frame?.units.get(0);
    if (frame === undefined || unit === undefined)
        return [];
    return summaries.of(frame, unit).invocations.filter(({ path }) => {
        const { variable } = path.root;
        if (variable?.unit !== 0 || variable.index === undefined)
            return false;
        return variable.index === index || (variable.index < index && isOneOfMany(path));
    });
}
/** `for _, f := range fs { f() }` of a parameter `fs ...func()`. */
function isOneOfMany({ steps }) {
    return steps.length === 1 && steps[0] === '[]';
}
