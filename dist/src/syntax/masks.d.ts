/**
 * What Go has and the grammar has not (grammars/README.md), overwritten by text of equal length that the grammar reads.
 * Tried only on declarations that parse with errors, since a mask in good code could only lose something.
 */
/** Texts to try in turn instead of `text`, most careful first; the first that parses without error wins. */
export declare function masked(text: string): Generator<string>;
