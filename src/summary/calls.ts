/** Calls by name, and values of the package's types that are made. */
import { typeName } from '../go/names.js';
import type { Variable } from '../go/scope.js';
import { unparenthesised, useOf } from '../go/use.js';
import { Field, Kind } from '../syntax/kinds.js';
import { type Node, none } from '../syntax/tree.js';
import type { Source } from './source.js';
import type { CallFact, InstanceFact } from './types.js';

export function callsOf(source: Source): CallFact[] {
  const { tree } = source;
  const { kinds } = tree;
  const calls: CallFact[] = [];
  for (let n = 0; n < kinds.length; n++) {
    if (kinds[n] !== Kind.call_expression) continue;
    const called = tree.child(n, Field.function);
    const name = tree.kind(called) === Kind.selector_expression ? tree.child(called, Field.field) : called;
    if (tree.kind(name) !== Kind.identifier && tree.kind(name) !== Kind.field_identifier) continue;
    const loop = source.loopAround(n);
    const callee = tree.text(name);
    const go = tree.kind(tree.parent(n)) === Kind.go_statement;
    const func = source.context(n);
    calls.push(loop === undefined ? { callee, go, func } : { callee, go, func, loop });
  }
  return calls;
}

/** Composite literals, `new(T)` and `var x T` of types without a package name. */
export function instancesOf(source: Source): InstanceFact[] {
  const { tree, bindings, imports } = source;
  const instances: InstanceFact[] = [];
  const add = (type: Node, local: boolean): void => {
    const name = typeName(tree, bindings, imports, type);
    if (name !== undefined && !name.includes('.') && !name.startsWith('*')) instances.push({ type: name, local });
  };
  const { kinds } = tree;
  for (let n = 0; n < kinds.length; n++) {
    const kind = kinds[n];
    if (kind === Kind.composite_literal) {
      const type = tree.child(n, Field.type);
      if (type !== none) add(type, isLocalValue(source, n));
    } else if (kind === Kind.call_expression && isNew(source, n)) {
      const type = tree.firstNamed(tree.child(n, Field.arguments));
      if (type !== none) add(type, isLocalValue(source, n));
    }
  }
  for (const variable of bindings.variables) {
    if (variable.kind === 'local' && variable.type !== none && variable.value === none) add(variable.type, staysLocal(source, variable));
  }
  return instances;
}

function isNew({ tree }: Source, call: Node): boolean {
  const callee = tree.child(call, Field.function);
  return tree.kind(callee) === Kind.identifier && tree.text(callee) === 'new';
}

/** The value, or its address, goes into a local variable and stays there. */
function isLocalValue(source: Source, node: Node): boolean {
  const { tree, bindings } = source;
  let value = unparenthesised(tree, node);
  if (useOf(tree, value).kind === 'address') value = unparenthesised(tree, tree.parent(value));
  const use = useOf(tree, value);
  if (use.kind !== 'stored' || tree.kind(use.target) !== Kind.identifier) return false;
  const variable = bindings.of(use.target);
  return variable !== undefined && staysLocal(source, variable);
}

/** It is only selected from, in the function that owns it. */
function staysLocal(source: Source, variable: Variable): boolean {
  const { tree } = source;
  const owner = variable.owner === 0 ? source.root : variable.owner;
  return variable.uses.every((n) => {
    if (n === variable.node) return true;
    const use = useOf(tree, n);
    return source.functionOf(n) === owner && (use.kind === 'select' || use.kind === 'assigned' || use.kind === 'compared');
  });
}
