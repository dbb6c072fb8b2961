/** Bodies of functions as text: how long they are, and how statements are put at their beginning. */
import type { Place } from '../summary/index.js';
import type { Declaration, Span } from './program.js';
/** Text in place of a stretch of a file. */
export interface Replacement {
    readonly at: Span;
    readonly newText: string;
}
/** Lines between the braces of a block, those of the braces left out. */
export declare function linesOf({ file }: Declaration, body: Place): number;
/**
 * What makes statements the first ones of a declared function's body, as gofmt would set them. Undefined where that takes more than the lines
 * themselves: a comment behind the brace, or a function of one line beside others, which gofmt aligns with each other.
 */
export declare function prepended(declaration: Declaration, body: Place, statements: readonly string[]): readonly Replacement[] | undefined;
