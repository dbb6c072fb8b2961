/** Uses of access paths: what is called on, assigned to and done with fields and package-level variables. */
import { typeName } from '../../go/names.js';
import { isFieldKey, type Variable } from '../../go/scope.js';
import { callArguments, unparenthesised, useOf } from '../../go/use.js';
import { Field, Kind } from '../../syntax/kinds.js';
import { type Node, none } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { MemberUse, MemberUseKind } from '../types.js';
import { keyOf } from './keys.js';
import { type Reached, type Root, reach } from './reach.js';

const aliasDepth = 3;

/** Uses of all access paths in the declaration, in source order; those through an alias stand where the alias is made. */
export function usesOf(source: Source): MemberUse[] {
  return new Collector(source).run();
}

class Collector {
  readonly #source: Source;
  readonly #uses: MemberUse[] = [];
  /** Local variables that stand for a path: their uses are the path's. */
  readonly #aliases = new Set<Variable>();
  readonly #roots = new Map<Variable, Root>();
  /** Aliases followed for a path at a depth: code that goes round (`x = x.next`) is followed once. */
  readonly #followed = new Set<string>();

  constructor(source: Source) {
    this.#source = source;
  }

  run(): MemberUse[] {
    const { tree, bindings } = this.#source;
    const { kinds } = tree;
    for (let n = 0; n < kinds.length; n++) {
      switch (kinds[n]) {
        case Kind.composite_literal:
          this.#elements(n);
          break;
        case Kind.call_expression:
        case Kind.type_assertion_expression:
          if (useOf(tree, n).kind === 'select') this.#path(n);
          break;
        case Kind.identifier: {
          const variable = bindings.of(n);
          const kind = variable?.kind;
          if (kind === 'const' || kind === 'type' || kind === 'type-param' || this.#isName(n, variable)) break;
          this.#path(n);
          break;
        }
      }
    }
    return this.#uses;
  }

  /** A declared name, or a field's in a literal. */
  #isName(identifier: Node, variable: Variable | undefined): boolean {
    const { tree } = this.#source;
    return variable?.node === identifier || tree.fieldOf(identifier) === Field.name || isFieldKey(tree, identifier);
  }

  #path(start: Node): void {
    const reached = reach(this.#source, start, this.#roots);
    if (reached !== undefined && this.#matters(reached)) this.#emit(reached, reached.root, reached.fields, 0);
  }

  /** A local itself matters as a parameter, as something with a promoted method, and where `*p = v` replaces what it points to. */
  #matters({ root, variable, fields, use, dereferenced }: Reached): boolean {
    if (variable !== undefined && this.#aliases.has(variable)) return false;
    if (fields.length > 0 || root.rootName !== undefined || root.rootParam !== undefined) return true;
    return use.kind === 'select' || (dereferenced && use.kind === 'assigned');
  }

  #emit(reached: Reached, root: Root, fields: readonly string[], depth: number): void {
    const source = this.#source;
    const { tree } = source;
    const add = (kind: MemberUseKind, extra: Extra = nothingMore): void => {
      this.#uses.push(told(source, reached.node, kind, root, fields, extra));
    };
    let use = reached.use;
    let node = reached.node;
    if (use.kind === 'address') {
      node = unparenthesised(tree, tree.parent(unparenthesised(tree, node)));
      use = useOf(tree, node);
      // `(&x).m()` is `x.m()`.
      if (use.kind !== 'select' && use.kind !== 'stored' && use.kind !== 'argument') return add('escape');
    }
    switch (use.kind) {
      case 'select': {
        const [first, second] = use.call === none ? [] : callArguments(tree, use.call);
        const key = first === undefined ? undefined : keyOf(source, first, second ?? none);
        const result = use.call !== none && isResultUsed(source, use.call);
        return add('call', {
          method: use.name,
          result,
          at: source.place(use.call === none ? use.selector : use.call),
          ...(key === undefined ? {} : { key }),
        });
      }
      case 'assigned':
        return add(isFresh(source, use.value) ? 'renew' : 'assign', { at: source.place(use.statement), ...givenBy(source, use.value) });
      case 'stored': {
        const alias = tree.kind(use.target) === Kind.identifier ? source.bindings.of(use.target) : undefined;
        if (alias !== undefined && alias === reached.variable && reached.fields.length > 0) return add('read');
        if (alias === undefined || depth >= aliasDepth) return tree.text(use.target) === '_' ? undefined : add('escape');
        return this.#follow(alias, use.target, root, fields, depth, add);
      }
      case 'indexed': {
        const stored = useOf(tree, use.index).kind === 'assigned';
        const key = tree.child(use.index, Field.index);
        return stored && key !== none
          ? add('store', { at: source.place(use.index), key: keyOf(source, key, none) })
          : add('read', { at: source.place(use.index), copies: 'element' });
      }
      case 'argument': {
        const callee = tree.child(use.call, Field.function);
        const builtin = use.index === 0 && source.bindings.of(callee) === undefined ? tree.text(callee) : '';
        if (builtin === 'delete' || builtin === 'clear') {
          const key = callArguments(tree, use.call)[1];
          return add(builtin, { at: source.place(use.call), ...(key === undefined ? {} : { key: keyOf(source, key, none) }) });
        }
        if (builtin === 'len' || builtin === 'cap') return add('read');
        const name =
          tree.kind(callee) === Kind.identifier
            ? tree.text(callee)
            : tree.kind(callee) === Kind.selector_expression
              ? `.${tree.text(tree.child(callee, Field.field))}`
              : '';
        return add('escape', name === '' ? {} : { passedTo: { callee: name, index: use.index } });
      }
      case 'ranged':
        return add('read', rangesOverValues(source, node) ? { copies: 'range' } : {});
      case 'compared':
      case 'received':
      case 'dropped':
        return add('read');
      default:
        return add('escape');
    }
  }

  /** The uses of a variable that stands for a path. */
  #follow(alias: Variable, made: Node, root: Root, fields: readonly string[], depth: number, add: (kind: MemberUseKind) => void): void {
    const { tree } = this.#source;
    const key = [depth, alias.node, root.rootType, root.rootParam, root.rootName, ...fields].join('\0');
    if (this.#followed.has(key)) return;
    this.#followed.add(key);
    this.#aliases.add(alias);
    for (const n of alias.uses) {
      if (n === alias.node || n === made) continue;
      // `drop := m.Delete`, called: what it does is not followed.
      if (useOf(tree, n).kind === 'called') add('escape');
      const next = reach(this.#source, n, this.#roots);
      if (next !== undefined && (next.use.kind !== 'assigned' || next.fields.length > 0))
        this.#emit(next, root, [...fields, ...next.fields], depth + 1);
    }
  }

  /** `T{f: v}` assigns `f` of a `T`. */
  #elements(literal: Node): void {
    const source = this.#source;
    const { tree, bindings, imports } = source;
    const type = tree.child(literal, Field.type);
    if (type === none) return;
    const owner = tree.kind(type) === Kind.struct_type ? 'struct' : typeName(tree, bindings, imports, type);
    if (owner === undefined) return;
    for (const element of tree.named(tree.child(literal, Field.body))) {
      if (tree.kind(element) !== Kind.keyed_element) continue;
      const key = tree.firstNamed(tree.child(element, Field.key));
      const value = tree.firstNamed(tree.child(element, Field.value));
      if (tree.kind(key) !== Kind.identifier) continue;
      const use = told(source, literal, isFresh(source, value) ? 'renew' : 'assign', { rootType: owner }, [tree.text(key)], {
        at: source.place(element),
        ...givenBy(source, value),
      });
      use.element = true;
      this.#uses.push(use);
    }
  }
}

type Extra = Partial<Omit<MemberUse, 'element'>>;

const nothingMore: Extra = {};

/** A use at `node`, unless `more` has another place. */
function told(
  source: Source,
  node: Node,
  kind: MemberUseKind,
  root: Root,
  fields: readonly string[],
  more: Extra,
): { -readonly [K in keyof MemberUse]: MemberUse[K] } {
  const use: ReturnType<typeof told> = { kind, fields, at: more.at ?? source.place(node), func: source.context(node) };
  const loop = source.loopAround(node);
  if (root.rootName !== undefined) use.rootName = root.rootName;
  if (root.rootLocal !== undefined) use.rootLocal = root.rootLocal;
  if (root.rootType !== undefined) use.rootType = root.rootType;
  if (root.rootParam !== undefined) use.rootParam = root.rootParam;
  if (loop !== undefined) use.loop = loop;
  if (more.method !== undefined) use.method = more.method;
  if (more.result !== undefined) use.result = more.result;
  if (more.key !== undefined) use.key = more.key;
  if (more.copies !== undefined) use.copies = more.copies;
  if (more.given !== undefined) use.given = more.given;
  if (more.passedTo !== undefined) use.passedTo = more.passedTo;
  return use;
}

/** `for k, v := range path`: each value is copied into `v`. */
function rangesOverValues({ tree }: Source, ranged: Node): boolean {
  let clause = tree.parent(ranged);
  while (tree.kind(clause) === Kind.parenthesized_expression) clause = tree.parent(clause);
  const left = tree.kind(clause) === Kind.range_clause ? tree.child(clause, Field.left) : none;
  const value = left === none ? undefined : tree.named(left)[1];
  return value !== undefined && tree.text(value) !== '_';
}

const making = /^(?:new|make|New|Make)(?:$|\P{Ll})/u;

/** A value made on the spot: `T{…}`, `&T{…}`, `new(T)`, `newT(…)`. */
function isFresh({ tree }: Source, value: Node): boolean {
  switch (value === none ? 0 : tree.kind(value)) {
    case Kind.composite_literal:
      return true;
    case Kind.unary_expression:
      return tree.kind(tree.child(value, Field.operand)) === Kind.composite_literal;
    case Kind.call_expression: {
      const callee = tree.child(value, Field.function);
      const name = tree.kind(callee) === Kind.selector_expression ? tree.child(callee, Field.field) : callee;
      return making.test(tree.text(name));
    }
    default:
      return false;
  }
}

function givenBy(source: Source, value: Node): Pick<MemberUse, 'given'> {
  const { tree } = source;
  switch (value === none ? 0 : tree.kind(value)) {
    case Kind.nil:
      return { given: 'nil' };
    case Kind.composite_literal:
      return { given: tree.named(tree.child(value, Field.body)).length > 0 ? 'filled' : 'empty' };
    case Kind.unary_expression:
      return givenBy(source, tree.child(value, Field.operand));
    case Kind.call_expression: {
      const name = tree.text(tree.child(value, Field.function));
      return name === 'make' || name === 'new' ? { given: 'empty' } : {};
    }
    default:
      return {};
  }
}

/** Not thrown away, nor assigned to blanks only. */
function isResultUsed({ tree }: Source, call: Node): boolean {
  const list = tree.parent(unparenthesised(tree, call));
  if (tree.kind(list) === Kind.expression_list) {
    const targets = tree.named(tree.child(tree.parent(list), Field.left));
    return targets.length === 0 || targets.some((target) => tree.text(target) !== '_');
  }
  return useOf(tree, call).kind !== 'dropped';
}
