/**
 * A pushdown automaton over tokens that pushes at opening brackets and pops at closing ones, and nowhere else: what else nests in Go
 * (types, statements) does so at its end and needs no way back. So one table look-up per token checks the syntax.
 */
import { TOKENS, token } from './tokens.js';
/** Entries of the table that are no state. An opening bracket's entry is the number of a push, of others the next state. */
export const ERROR = 0;
/** The statement or declaration is over: go on with the frame's `start`. */
export const OVER = 1;
/** After an error: everything goes, and nothing is told. Also the number of the push that leads there and back. */
export const LOST = 2;
/** Columns of the table, as a shift. */
export const COLUMNS = 6;
/** What a state waits for, for messages; index of `wanted`. */
export const wanted = ['', 'an expression', 'a type', 'a name', 'a statement', "'('", "'['", "'{'"];
/** Room for states. */
const STATES = 1 << 11;
export class Automaton {
    next = new Uint16Array(STATES << COLUMNS);
    wants = [];
    bases = [];
    pushes = [];
    /** The pushes into each frame, by where they lead back. */
    known = new Map();
    constructor() {
        for (const state of [ERROR, OVER, LOST]) {
            this.state();
            const frame = { first: state, start: state };
            this.pushes.push({ frame, back: state });
        }
        this.next.fill(LOST, LOST << COLUMNS, (LOST + 1) << COLUMNS);
    }
    /** A new state, which takes what `base` takes unless told otherwise, once all is told. */
    state(wants = '', base = ERROR) {
        if (this.bases.length === STATES)
            throw new RangeError('automaton: too many states');
        this.wants.push(wants);
        return this.bases.push(base) - 1;
    }
    /** States for what stands between brackets; `first` where it begins otherwise than after a `;`. */
    frame(wants = '', first) {
        const start = this.state(wants);
        return { first: first ?? start, start };
    }
    /** Gives a state that has none yet a base. */
    inherit(state, base) {
        this.bases[state] = base;
    }
    on(state, tokens, next) {
        for (const name of typeof tokens === 'string' ? [tokens] : tokens)
            this.set(state, name, next);
    }
    /** What stands between the bracket and its counterpart is of that frame; `back` is the state after the latter. */
    open(state, bracket, frame, back) {
        const known = this.known.get(frame) ?? new Map();
        this.known.set(frame, known);
        const push = known.get(back) ?? this.pushes.push({ frame, back }) - 1;
        known.set(back, push);
        this.set(state, bracket, push);
    }
    tables() {
        const complete = new Uint8Array(STATES);
        for (let state = 0; state < this.bases.length; state++)
            this.complete(state, complete);
        return {
            next: this.next,
            firsts: Uint16Array.from(this.pushes, ({ frame }) => frame.first),
            starts: Uint16Array.from(this.pushes, ({ frame }) => frame.start),
            backs: Uint16Array.from(this.pushes, ({ back }) => back),
            wants: Uint8Array.from(this.wants, (want) => wanted.indexOf(want)),
        };
    }
    /** Adds to a state what it takes from its base. */
    complete(state, done) {
        if (done[state] === 1)
            return;
        done[state] = 1;
        const base = this.bases[state] ?? ERROR;
        if (base === ERROR)
            return;
        this.complete(base, done);
        const { next } = this;
        const [to, from] = [state << COLUMNS, base << COLUMNS];
        for (let column = 0; column < TOKENS; column++)
            if (next[to + column] === ERROR)
                next[to + column] = next[from + column];
    }
    set(state, name, next) {
        this.next[(state << COLUMNS) | token(name)] = next;
    }
}
