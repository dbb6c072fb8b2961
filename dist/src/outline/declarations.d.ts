/** States of what declarations are made of: parameters, type parameters, struct and interface bodies, specs. */
import { type Automaton, type Frame } from './automaton.js';
import { type Frames } from './expressions.js';
/** `(a, b T, c ...T)` or `(T, ...T)`: https://go.dev/ref/spec#Parameters. All have names or none. */
export declare function parameters(go: Automaton, frames: Frames, frame: Frame): void;
/** https://go.dev/ref/spec#Struct_types */
export declare function structBody(go: Automaton, frames: Frames, frame: Frame, end: number): void;
/** https://go.dev/ref/spec#Interface_types */
export declare function interfaceBody(go: Automaton, frames: Frames, frame: Frame, end: number): void;
/** What follows `var`, `const` and `type`; `values` is the state before a list of expressions. */
export declare function specs(go: Automaton, frames: Frames, state: number, end: number, values: number): void;
/** What follows the `func` of a declaration: https://go.dev/ref/spec#Function_declarations. */
export declare function funcDeclaration(go: Automaton, frames: Frames, end: number): number;
/** What is no declaration is told elsewhere, and so are import declarations and the package clause. */
export declare function topLevel(go: Automaton, state: number): void;
