import { type Node, type SyntaxTree } from '../../syntax/tree.js';
import type { ExitKind } from './graph.js';
/**
 * How a call expression ends the function, if it does. By name, since the receiver's type is rarely known: `log.Fatal`, `klog.Fatalf`,
 * `logger.Fatalw`, `logger.Fatal().Msg("…")` end the process; a parameter `t *testing.T` ends its goroutine.
 */
export declare function terminates(tree: SyntaxTree, call: Node): ExitKind | undefined;
