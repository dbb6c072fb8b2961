import type { Node, SyntaxTree } from '../../syntax/tree.js';
import type { ExitKind } from './graph.js';
/**
 * How a call expression ends the function, if it does. By name, since the receiver's type is rarely known: `log.Fatal`, `klog.Exitf`,
 * `logger.Fatalw` end the process; on a test's `t` they end its goroutine.
 */
export declare function terminates(tree: SyntaxTree, call: Node): ExitKind | undefined;
