/** A control-flow graph of one function body. Function literals inside are single expressions here: each has a graph of its own. */
import type { Node } from '../../syntax/tree.js';
/** Why control leaves the function. */
export type ExitKind = 
/** `return` */
'return'
/** the closing brace */
 | 'end'
/** `panic(…)`: deferred calls run, and a caller may recover */
 | 'panic'
/** `runtime.Goexit`, `t.Fatal`: deferred calls run, the goroutine ends */
 | 'goexit'
/** `os.Exit`, `log.Fatal`: the process ends, nothing runs any more */
 | 'process';
export interface Edge {
    readonly to: Block;
    /**
     * What decides it: an atomic boolean expression (no `&&`, `||`, `!` around it), or a `range_clause` (taken = another element).
     * Absent on unconditional edges and on those of switch and select clauses.
     */
    readonly condition?: {
        readonly node: Node;
        readonly taken: boolean;
    };
}
export interface Block {
    readonly id: number;
    /** Statements and expressions in order of evaluation; each stands for its whole subtree. */
    readonly steps: Node[];
    readonly next: Edge[];
    /** Set on blocks that leave the function; `node` is the statement, or the body for `end`. */
    exit?: {
        readonly kind: ExitKind;
        readonly node: Node;
    };
}
export interface Flow {
    readonly entry: Block;
    readonly blocks: readonly Block[];
    /** Where a step stands; undefined in unreachable code. */
    place(step: Node): {
        readonly block: Block;
        readonly index: number;
    } | undefined;
}
