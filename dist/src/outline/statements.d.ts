/** States of statements: https://go.dev/ref/spec#Statements. */
import { type Automaton, type Frame } from './automaton.js';
import { type Expressions, type Frames } from './expressions.js';
export interface BlockFrames extends Frames {
    /** Of `switch` and `select`. */
    readonly cases: Frame;
    readonly communications: Frame;
}
/** `state` begins a statement; `end` is the state after one; `values` is before a list of expressions that ends one. */
export declare function statements(go: Automaton, frames: BlockFrames, state: number, end: number, values: Expressions): void;
/** The bodies of `switch` and `select`; `state` begins a statement. */
export declare function clauses(go: Automaton, frames: BlockFrames, state: number): void;
