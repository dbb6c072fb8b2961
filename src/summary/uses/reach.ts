/** Access paths from their first expression outwards: `c`, `c.m`, `c.shards[i].m`, `get().m`. */
import { qualifiedName, typeName, variableTypeName } from '../../go/names.js';
import type { Variable } from '../../go/scope.js';
import { type Use, unparenthesised, useOf } from '../../go/use.js';
import { Field, Kind } from '../../syntax/kinds.js';
import { type Node, none } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { MemberUse } from '../types.js';

/** What a path starts at. All absent: a value of unknown origin. */
export type Root = Pick<MemberUse, 'rootType' | 'rootLocal' | 'rootParam' | 'rootName'>;

export interface Reached {
  readonly root: Root;
  /** The local variable at the root. */
  readonly variable: Variable | undefined;
  /** Field names; `[]` is an element. */
  readonly fields: readonly string[];
  /** The expression that the whole path is. */
  readonly node: Node;
  /** What is done with it. */
  readonly use: Use;
  /** It is `*p` of a pointer, not the variable itself. */
  readonly dereferenced: boolean;
}

/**
 * Follows selectors, elements and dereferences from an identifier, a call or a type assertion as far as they go. Undefined where the
 * expression is no object: a package's name, a function that is called. `roots` keeps what is known of variables for the next calls.
 */
export function reach(source: Source, start: Node, roots: Map<Variable, Root>): Reached | undefined {
  const { tree, bindings, imports } = source;
  const variable = tree.kind(start) === Kind.identifier ? bindings.of(start) : undefined;
  const fields: string[] = [];
  let root: Root | undefined;
  let dereferenced = false;
  for (let node = start; ; ) {
    const e = unparenthesised(tree, node);
    const use = useOf(tree, e);
    if (use.kind === 'select' && root === undefined && fields.length === 0) {
      const name = qualifiedName(tree, bindings, imports, use.selector);
      if (name !== undefined && e === start) {
        if (use.call !== none) return undefined;
        root = { rootName: name };
        node = use.selector;
        continue;
      }
    }
    if (use.kind === 'select' && use.call === none) {
      fields.push(use.name);
      node = use.selector;
    } else if (use.kind === 'dereferenced') {
      dereferenced = true;
      node = tree.parent(e);
    } else if (use.kind === 'address' && isObject(useOf(tree, tree.parent(e)))) {
      // `(&x).m`, `*&x`
      node = tree.parent(e);
    } else if (use.kind === 'indexed' && isObject(useOf(tree, use.index))) {
      fields.push('[]');
      node = use.index;
    } else if (use.kind === 'called') {
      return undefined;
    } else {
      return { root: root ?? rootOf(source, start, variable, roots), variable, fields, node: e, use, dereferenced };
    }
  }
}

/** The path goes on. */
function isObject(use: Use): boolean {
  return use.kind === 'select' || use.kind === 'dereferenced';
}

function rootOf(source: Source, start: Node, variable: Variable | undefined, roots: Map<Variable, Root>): Root {
  const { tree, bindings, imports } = source;
  if (tree.kind(start) === Kind.type_assertion_expression) {
    const type = typeName(tree, bindings, imports, tree.child(start, Field.type))?.replace(/^\*/, '');
    return type === undefined ? {} : { rootType: type };
  }
  if (tree.kind(start) !== Kind.identifier) return {};
  if (variable === undefined) return { rootName: tree.text(start) };
  let root = roots.get(variable);
  if (root === undefined) {
    root = rootOfVariable(source, variable);
    roots.set(variable, root);
  }
  return root;
}

function rootOfVariable(source: Source, variable: Variable): Root {
  const { tree, bindings, imports } = source;
  const type = variableTypeName(tree, bindings, imports, variable)?.replace(/^\*/, '');
  const index = variable.kind === 'param' && variable.owner === source.root ? parameterIndex(source, variable) : -1;
  return {
    rootLocal: tree.start(variable.node),
    ...(type === undefined ? {} : { rootType: type }),
    ...(index < 0 ? {} : { rootParam: index }),
  };
}

function parameterIndex(source: Source, variable: Variable): number {
  const { tree } = source;
  const list = tree.child(source.root, Field.parameters);
  if (list === none) return -1;
  const names = tree.named(list).flatMap((p) => tree.childrenIn(p, Field.name));
  return names.indexOf(variable.node);
}
