/** From one declaration's tree to what it does, as plain data. */
import type { FileImports } from '../go/names.js';
import type { SyntaxTree } from '../syntax/tree.js';
import type { BehaviourSummary, DeclarationSummary } from './types.js';
import { type TypingFacts } from './typing/index.js';
export type * from './types.js';
/** Of a declaration that could not be looked at. */
export declare const nothing: DeclarationSummary;
/** Summary of one parsed declaration. Code too deeply nested for the stack is a fault, not a crash. */
export declare function summarise(tree: SyntaxTree, imports: FileImports): DeclarationSummary;
/** What the functions of one parsed declaration do. */
export declare function summariseBehaviour(tree: SyntaxTree, imports: FileImports): BehaviourSummary;
/** What one parsed declaration says of types; without bodies all that other packages see of it. */
export declare function summariseTypes(tree: SyntaxTree, imports: FileImports, withBodies: boolean): TypingFacts;
