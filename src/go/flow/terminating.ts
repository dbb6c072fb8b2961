/** Calls that do not return. */
import { Field, Kind } from '../../syntax/kinds.js';
import type { Node, SyntaxTree } from '../../syntax/tree.js';
import type { ExitKind } from './graph.js';

const fatal = /^(?:Fatal(?:f|ln|w|Exit|Depth)?|Exit|Exitf)$/;
const stopsTest = /^(?:FailNow|Skip|Skipf|SkipNow)$/;

/**
 * How a call expression ends the function, if it does. By name, since the receiver's type is rarely known: `log.Fatal`, `klog.Exitf`,
 * `logger.Fatalw` end the process; on a test's `t` they end its goroutine.
 */
export function terminates(tree: SyntaxTree, call: Node): ExitKind | undefined {
  const callee = tree.child(call, Field.function);
  if (tree.kind(callee) === Kind.identifier) return tree.text(callee) === 'panic' ? 'panic' : undefined;
  if (tree.kind(callee) !== Kind.selector_expression) return undefined;
  const operand = tree.text(tree.child(callee, Field.operand));
  const name = tree.text(tree.child(callee, Field.field));
  if (operand === 'runtime' && name === 'Goexit') return 'goexit';
  if (/^(?:t|tb|b|f|T|TB)$/.test(operand)) return fatal.test(name) || stopsTest.test(name) ? 'goexit' : undefined;
  if (/^(?:Panic|Panicf|Panicln)$/.test(name) && /log/i.test(operand)) return 'panic';
  return fatal.test(name) && !/^(?:Exit|Exitf)$/.test(name)
    ? 'process'
    : name === 'Exit' && /^(?:os|syscall|klog|glog|cli)$/.test(operand)
      ? 'process'
      : undefined;
}
