/** Trees of declarations that are looked at in two ways, one after the other: parsed once. */
import type { Declaration } from '../program/program.js';
import type { GoParser } from '../syntax/parse.js';
import type { SyntaxTree } from '../syntax/tree.js';
export declare class Trees {
    #private;
    constructor(parser: GoParser);
    /** The tree is kept for the second who asks, and then forgotten. */
    of(declaration: Declaration): SyntaxTree;
}
