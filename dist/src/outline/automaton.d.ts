/**
 * A pushdown automaton over tokens that pushes at opening brackets and pops at closing ones, and nowhere else: what else nests in Go
 * (types, statements) does so at its end and needs no way back. So one table look-up per token checks the syntax.
 */
import { type TokenClass } from './tokens.js';
/** Entries of the table that are no state. An opening bracket's entry is the number of a push, of others the next state. */
export declare const ERROR = 0;
/** The statement or declaration is over: go on with the frame's `start`. */
export declare const OVER = 1;
/** After an error: everything goes, and nothing is told. Also the number of the push that leads there and back. */
export declare const LOST = 2;
/** Columns of the table, as a shift. */
export declare const COLUMNS = 6;
/** What a state waits for, for messages; index of `wanted`. */
export declare const wanted: readonly ["", "an expression", "a type", "a name", "a statement", "'('", "'['", "'{'"];
export type Wanted = (typeof wanted)[number];
/** What stands between two brackets: the state after the opening one, and the one after each `;`. */
export interface Frame {
    readonly first: number;
    readonly start: number;
}
export interface Tables {
    /** State and token → next. */
    readonly next: Uint16Array;
    /** Push → state after the bracket, state after `;`, state after the closing bracket. */
    readonly firsts: Uint16Array;
    readonly starts: Uint16Array;
    readonly backs: Uint16Array;
    /** State → index of `wanted`. */
    readonly wants: Uint8Array;
}
export declare class Automaton {
    private readonly next;
    private readonly wants;
    private readonly bases;
    private readonly pushes;
    /** The pushes into each frame, by where they lead back. */
    private readonly known;
    constructor();
    /** A new state, which takes what `base` takes unless told otherwise, once all is told. */
    state(wants?: Wanted, base?: number): number;
    /** States for what stands between brackets; `first` where it begins otherwise than after a `;`. */
    frame(wants?: Wanted, first?: number): Frame;
    /** Gives a state that has none yet a base. */
    inherit(state: number, base: number): void;
    on(state: number, tokens: TokenClass | readonly TokenClass[], next: number): void;
    /** What stands between the bracket and its counterpart is of that frame; `back` is the state after the latter. */
    open(state: number, bracket: '(' | '[' | '{', frame: Frame, back: number): void;
    tables(): Tables;
    /** Adds to a state what it takes from its base. */
    private complete;
    private set;
}
