/** Cuts a file into chunks: what stands between two semicolons (written or implied) at top level, each read once, byte by byte. */
import type { CallNames } from './calls.js';
import type { OutlineDirective, OutlineProblem } from './types.js';
/**
 * How a chunk is read. `strict`: as Go is. After a strict reading did not come out, the others end a chunk where a line begins with a
 * keyword of declarations, whatever is open; `quotes` also takes raw strings that run over such a line for unclosed.
 */
export type Reading = 'strict' | 'brackets' | 'quotes';
export interface Chunk {
    /** End of the last token. */
    readonly end: number;
    /** Where the next chunk may begin: after the semicolon or before the line's end. */
    readonly next: number;
    readonly triggers: number;
    /** Whether its keyword is followed by `(`. */
    readonly grouped: boolean;
    /** Why a strict reading did not come out. The rest then does not count. */
    readonly failed?: 'brackets' | 'quotes';
    /** The first thing in it that is not Go. */
    readonly problem?: OutlineProblem;
}
export declare class ChunkReader {
    readonly directives: OutlineDirective[];
    /** Where the specs of the group read last begin, blanks and comments before them; some are empty. */
    specs: number[];
    private readonly bytes;
    private readonly calls;
    /** Offsets of the open brackets, and for `[` the word before it, which is called if `(` follows the `]`. */
    private readonly openers;
    private readonly wordStarts;
    private readonly wordEnds;
    /** Of the grammar: by number of open brackets the state after a `;`, by bracket that after the closing one. */
    private readonly starts;
    private readonly backs;
    private problem;
    /** The first token that the grammar does not allow. */
    private fault;
    /** End of the last literal or comment that was cut at its line's end: the line ends there whatever its last byte is. */
    private cut;
    /** No `*` `/` follows any more: do not search again. */
    private unclosedComment;
    constructor(bytes: Buffer, calls: CallNames);
    /** The first offset from `at` of a token that is no `;`, of the file's end, or after a comment that is never closed. Notes directives. */
    skip(at: number): {
        readonly at: number;
        readonly problem?: OutlineProblem;
    };
    /**
     * Reads the chunk that begins with the token at `start`. `groupAt`: end of a keyword that `(` may follow to make a group, else -1.
     * `callDepth`: how many brackets must be open for a name before `(` to count as called.
     */
    read(start: number, groupAt: number, callDepth: number, reading: Reading): Chunk;
    /** Keeps the chunk's first problem with brackets and quotes: what the grammar says and the others mostly follow from it. */
    private note;
    /** The state after a `;` that follows the token that ends at `end`; `start` is that of the innermost bracket. */
    private lineOver;
    /**
     * Notes the chunk's first token that the grammar does not allow after what led to `state`. The `;` that a line's end implies is an
     * empty one after the last token.
     */
    private unexpected;
    /** The end of a number, of which `at` is a byte. */
    private number;
    /** The end of the string or rune that begins at `start` with `quote`; unclosed ones end with their line. */
    private quoted;
    private cutLiteral;
    /** The end of the comment at `start`, which is noted if it is a directive. An unclosed block comment ends with its line. */
    private comment;
    /**
     * How many brackets are open after the closing bracket at `at`, which does not fit the last open one. It closes the nearest that it
     * fits, but `)` and `]` nothing outside of a `{`: braces are the better guide to what was meant.
     */
    private mismatch;
}
