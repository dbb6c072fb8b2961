import { eventsOf } from '../../../summary/behaviour/units.js';
import { sourceText } from '../../program.js';
import { keyOf } from '../paths/path.js';
import { acquire, release } from './state.js';
export class Iterators {
    #loops;
    constructor(summaries, frame, unit) {
        const events = eventsOf(unit);
        const loops = [];
        for (const event of events) {
            if (event.kind !== 'access' || event.loop === undefined)
                continue;
            const made = rangedCall(event, events);
            const holds = made === undefined ? [] : heldByIterator(frame, made, summaries);
            if (holds.length > 0)
                loops.push({ loop: event.loop, holds });
        }
        this.#loops = loops;
    }
    /** No loop of the unit holds a lock. */
    get none() {
        return this.#loops.length === 0;
    }
    /** What `step` makes of a state at this event, with the locks of the loops around it. */
    around(event, from, step) {
        const holds = this.#loops
            .filter(({ loop }) => event.at.start > loop.start && event.at.end < loop.end)
            .flatMap((l) => l.holds)
            .filter(({ path }) => !from.held.has(keyOf(path)));
        if (holds.length === 0)
            return step(from);
        const inside = step(holds.reduce((state, hold) => acquire(state, keyOf(hold.path), hold), from));
        return holds.reduce((state, { path }) => (state.held.has(keyOf(path)) ? release(state, keyOf(path), path) : state), inside);
    }
}
/** `return func(yield func(K) bool) {…}` of a function that returns an iter.Seq. */
export function returnsIterator({ returns, results }, { id }) {
    return returns.some((values) => values.some((v, i) => v.kind === 'unit' && v.unit === id && /^iter\.Seq2?\b/.test(results[i] ?? '')));
}
/** The call whose result a loop goes through. */
function rangedCall({ path: { root } }, events) {
    if (!('call' in root))
        return undefined;
    return events.find((e) => e.kind === 'call' && e.id === root.call);
}
/** By its text: it returns a literal of its own. */
function mayReturnIterator(declaration) {
    return /\breturn\s+func\s*\(/.test(sourceText(declaration));
}
/** Locks that an iterator which a call returns holds where it calls its argument. */
function heldByIterator(frame, made, summaries) {
    const target = frame.target(made);
    const callee = target?.kind === 'declared' && mayReturnIterator(target.declaration) ? frame.frames.of(target.declaration) : undefined;
    if (target?.kind !== 'declared' || callee === undefined)
        return [];
    return (callee.units.get(0)?.returns ?? []).flatMap(([value]) => {
        const literal = value?.kind === 'unit' ? callee.units.get(value.unit) : undefined;
        const yields = literal === undefined ? [] : summaries.of(callee, literal).invocations;
        return yields
            .filter(({ path: { root } }) => root.variable?.unit === literal?.id)
            .flatMap(({ state }) => [...state.held.values()])
            .flatMap((hold) => {
            const base = frame.substitute(callee, 0, made, target.on, hold.path.root);
            return base === undefined ? [] : [{ ...hold, path: { root: base.root, steps: [...base.steps, ...hold.path.steps] } }];
        });
    });
}
