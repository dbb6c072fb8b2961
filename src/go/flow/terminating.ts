/** Calls that do not return. */
import { Field, Kind } from '../../syntax/kinds.js';
import { type Node, none, type SyntaxTree } from '../../syntax/tree.js';
import type { ExitKind } from './graph.js';

/** All names by which a call may end a function, but for zerolog's. */
const ending = /^(?:Goexit|Exitf?|Panic(?:f|ln)?|Fatal(?:f|ln|w|Exit|Depth)?|FailNow|Skip(?:f|Now)?)$/;
const fatal = /^(?:Fatal(?:f|ln|w|Exit|Depth)?)$/;
const stopsTest = /^(?:Fatal|Fatalf|FailNow|Skip|Skipf|SkipNow)$/;

/**
 * How a call expression ends the function, if it does. By name, since the receiver's type is rarely known: `log.Fatal`, `klog.Fatalf`,
 * `logger.Fatalw`, `logger.Fatal().Msg("…")` end the process; a parameter `t *testing.T` ends its goroutine.
 */
export function terminates(tree: SyntaxTree, call: Node): ExitKind | undefined {
  const callee = tree.child(call, Field.function);
  if (tree.kind(callee) === Kind.identifier) return tree.text(callee) === 'panic' ? 'panic' : undefined;
  if (tree.kind(callee) !== Kind.selector_expression) return undefined;
  const operand = tree.child(callee, Field.operand);
  const name = tree.text(tree.child(callee, Field.field));
  if (tree.kind(operand) === Kind.call_expression) return /^(?:Msg|Msgf|Send)$/.test(name) ? endOfChain(tree, operand) : undefined;
  if (tree.kind(operand) !== Kind.identifier && tree.kind(operand) !== Kind.selector_expression) return undefined;
  if (!ending.test(name)) return undefined;
  const on = tree.text(operand);
  if (on === 'runtime' && name === 'Goexit') return 'goexit';
  if (/^(?:os|syscall|klog|glog|cli)$/.test(on) && /^(?:Exit|Exitf)$/.test(name)) return 'process';
  if (/^(?:Panic|Panicf|Panicln)$/.test(name) && /log/i.test(on)) return 'panic';
  if (stopsTest.test(name) && isTestParameter(tree, call, on)) return 'goexit';
  return fatal.test(name) ? 'process' : undefined;
}

/** zerolog: `log.Fatal().Err(err).Msg("…")`. */
function endOfChain(tree: SyntaxTree, chain: Node): ExitKind | undefined {
  for (let call = chain; tree.kind(call) === Kind.call_expression; ) {
    const callee = tree.child(call, Field.function);
    if (tree.kind(callee) !== Kind.selector_expression) return undefined;
    const name = tree.text(tree.child(callee, Field.field));
    if (name === 'Fatal') return 'process';
    if (name === 'Panic') return 'panic';
    call = tree.child(callee, Field.operand);
  }
  return undefined;
}

/** A parameter of this name, of a type of package testing, of a function around the call. */
function isTestParameter(tree: SyntaxTree, call: Node, name: string): boolean {
  for (let n = tree.parent(call); n !== none; n = tree.parent(n)) {
    const parameters = tree.child(n, Field.parameters);
    if (parameters === none || tree.kind(parameters) !== Kind.parameter_list) continue;
    for (const p of tree.named(parameters)) {
      const isName = tree.childrenIn(p, Field.name).some((id) => tree.text(id) === name);
      if (isName) return /\btesting\.(?:T|TB|B|F|M)\b/.test(tree.text(tree.child(p, Field.type)));
    }
  }
  return false;
}
