/** States of types and expressions (https://go.dev/ref/spec#Expressions), made anew for each place where they stand. */
import type { Automaton, Frame } from './automaton.js';
import type { TokenClass } from './tokens.js';
/** What stands between brackets inside types and expressions. */
export interface Frames {
    /** `func() { … }` and all other blocks. */
    readonly block: Frame;
    readonly structBody: Frame;
    readonly interfaceBody: Frame;
    /** `T{ … }`. */
    readonly literal: Frame;
    /** `f( … )`. */
    readonly arguments: Frame;
    /** `( … )` around an expression or type. */
    readonly parentheses: Frame;
    /** `x.( … )`. */
    readonly assertion: Frame;
    /** `x[ … ]`: indices, slices, type arguments. */
    readonly index: Frame;
    /** `[ … ]` before an element type. */
    readonly length: Frame;
    /** `map[ … ]`. */
    readonly key: Frame;
    /** `T[ … ]` where only a type can stand. */
    readonly typeArguments: Frame;
    /** Parameters and results. */
    readonly parameters: Frame;
}
export declare const binaryOperators: readonly TokenClass[];
export interface Types {
    /** Before a type. */
    readonly want: number;
    /** Makes a type begin at another state too. */
    readonly begin: (state: number) => void;
}
/** States of a type after which the state `complete` is reached. */
export declare function types(go: Automaton, frames: Frames, complete: number): Types;
export interface Expressions {
    /** Before an operand. */
    readonly want: number;
    /** After one that could be a type's name. */
    readonly name: number;
    /** After any other. */
    readonly value: number;
    /** After `x.(T)`. */
    readonly asserted: number;
    /** After `f(x)`. */
    readonly called: number;
}
/** States of an expression. Where there is no `literals`, a `{` after a name is left to what is told about `value`. */
export declare function expressions(go: Automaton, frames: Frames, literals?: boolean): Expressions;
