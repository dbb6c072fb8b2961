/** Access paths of expressions, with local variables that merely stand for a path replaced by it. */
import { madeBy } from '../../go/library/maps.js';
import { qualifiedName } from '../../go/names.js';
import type { Variable } from '../../go/scope.js';
import { unparenthesised, useOf } from '../../go/use.js';
import { Field, Kind, Token } from '../../syntax/kinds.js';
import { type Node, none } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { Place } from '../types.js';
import { textOfValue, typeText } from './type-text.js';
import type { ListedFunction, Operand, Path, PathRoot } from './types.js';

/** Steps after which a path is cut off: code that builds longer ones goes round. */
const maxSteps = 12;
const maxAliases = 8;

/** The step from an RWMutex to the Locker that its RLocker gives. */
export const readLocker = 'RLocker()';

/** The step from an atomic.Pointer or atomic.Value to what its Load gives. */
export const loadStep = 'Load()';

/** The step from a channel to what is received from it: each time something else. */
export const receivedStep = '[<-]';

/** The step from a map to one of its keys. */
export const keyStep = '[key]';

const counting: ReadonlySet<number> = new Set([Kind.inc_statement, Kind.dec_statement]);

/** What a target stands in. */
const giving: ReadonlySet<number> = new Set([Kind.expression_list, Kind.inc_statement, Kind.dec_statement]);

/** Functions that make a map. */
const makers: ReadonlySet<string> = new Set(['maps.Clone', 'maps.Collect', 'golang.org/x/exp/maps.Clone']);

/** A value that a variable is given: an expression, or a part of what an expression yields. */
type Given =
  | { readonly kind: 'value'; readonly node: Node }
  /** `v, ok := node`, and each other result of a call. */
  | { readonly kind: 'result'; readonly node: Node; readonly index: number }
  /** `for _, v := range node` */
  | { readonly kind: 'element'; readonly node: Node }
  /** `for k := range node` */
  | { readonly kind: 'key'; readonly node: Node }
  | { readonly kind: 'unknown' };

/** Paths and operands of one declaration's expressions. */
export class Paths {
  readonly #source: Source;
  readonly #given = new Map<Variable, Given[]>();
  readonly #aliases = new Map<Variable, Path | undefined>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** The path that an expression denotes; undefined where it is none. Pointers and parentheses are looked through. */
  of(node: Node, depth = 0): Path | undefined {
    const { tree, bindings, imports } = this.#source;
    if (node === none || depth > maxSteps + maxAliases) return undefined;
    switch (tree.kind(node)) {
      case Kind.parenthesized_expression:
        return this.of(tree.firstNamed(node), depth + 1);
      case Kind.unary_expression: {
        const operator = tree.kind(tree.child(node, Field.operator));
        if (operator === Token['<-']) return extended(this.of(tree.child(node, Field.operand), depth + 1), receivedStep);
        return operator === Token['&'] || operator === Token['*'] ? this.of(tree.child(node, Field.operand), depth + 1) : undefined;
      }
      case Kind.identifier: {
        const variable = bindings.of(node);
        if (variable === undefined) return { root: { name: tree.text(node) }, steps: [] };
        if (variable.kind === 'const' || variable.kind === 'type' || variable.kind === 'type-param') return undefined;
        return this.alias(variable, depth) ?? { root: { variable: tree.start(variable.node) }, steps: [] };
      }
      case Kind.selector_expression: {
        const name = qualifiedName(tree, bindings, imports, node);
        if (name !== undefined) return { root: { name }, steps: [] };
        return extended(this.of(tree.child(node, Field.operand), depth + 1), tree.text(tree.child(node, Field.field)));
      }
      case Kind.index_expression: {
        const path = extended(this.of(tree.child(node, Field.operand), depth + 1), '[]');
        const index = path?.steps.indexOf('[]') === (path?.steps.length ?? 0) - 1 ? this.#index(tree.child(node, Field.index)) : undefined;
        return path === undefined || index === undefined ? path : { ...path, index };
      }
      case Kind.slice_expression:
        return this.of(tree.child(node, Field.operand), depth + 1);
      case Kind.type_assertion_expression: {
        const type = typeText(this.#source, tree.child(node, Field.type));
        return extended(this.of(tree.child(node, Field.operand), depth + 1), `(${type ?? ''})`);
      }
      case Kind.call_expression: {
        const callee = tree.child(node, Field.function);
        if (tree.kind(callee) === Kind.selector_expression && tree.text(tree.child(callee, Field.field)) === 'RLocker')
          return extended(this.of(tree.child(callee, Field.operand), depth + 1), readLocker);
        return this.isFresh(node) ? undefined : { root: { call: tree.end(node), index: 0 }, steps: [] };
      }
      default:
        return undefined;
    }
  }

  /** A constant, or a variable that keeps its value: what it is given, or its declaration. */
  #index(node: Node, depth = 0): string | undefined {
    const { tree, bindings } = this.#source;
    if (tree.kind(node) === Kind.int_literal || tree.kind(node) === Kind.interpreted_string_literal) return tree.text(node);
    const variable = tree.kind(node) === Kind.identifier && depth < maxAliases ? bindings.of(node) : undefined;
    if (variable === undefined) return undefined;
    const [given, ...more] = this.#givenTo(variable);
    const isCounted = (use: Node): boolean => counting.has(tree.kind(tree.parent(use)));
    if (more.length > 0 || (variable.kind === 'param') !== (given === undefined) || variable.uses.some(isCounted)) return undefined;
    // `j := i`
    if (given?.kind === 'value') return this.#index(given.node, depth + 1);
    return given === undefined || given.kind === 'key' ? `v${tree.start(variable.node)}` : undefined;
  }

  /**
   * Path that a variable stands for, where all that it is ever given is that one path, or values made on the spot; or an element, and what a call
   * makes where there is none, if that is stored as this very element: `s := m[k]; if s == nil { s = newS(); m[k] = s }`.
   */
  alias(variable: Variable, depth = 0): Path | undefined {
    if ((variable.kind !== 'local' && variable.kind !== 'result') || depth > maxAliases) return undefined;
    const known = this.#aliases.get(variable);
    if (known !== undefined || this.#aliases.has(variable)) return known;
    this.#aliases.set(variable, undefined);
    let found: Path | undefined;
    let made: Path | undefined;
    const others: Place[] = [];
    for (const given of this.#givenTo(variable)) {
      const path = given.kind === 'unknown' ? undefined : this.#pathOfGiven(given, depth);
      if (path === undefined) {
        if (given.kind !== 'value' || !this.isFresh(given.node)) return undefined;
        if (this.#source.tree.kind(given.node) !== Kind.nil) others.push(this.#blockAfter(given.node));
        continue;
      }
      const isMade = 'call' in path.root && path.steps.length === 0;
      const before = isMade ? made : found;
      if (before !== undefined && pathKey(before) !== pathKey(path)) return undefined;
      if (isMade) made = path;
      else found = path;
    }
    if (made !== undefined && found !== undefined && (found.steps.at(-1) !== '[]' || !this.#isStoredAs(variable, found, depth)))
      return undefined;
    const path = found ?? made;
    const alias: Path | undefined =
      path === undefined || others.length === 0 || this.#isStoredAs(variable, path, depth) ? path : { ...path, others };
    this.#aliases.set(variable, alias);
    return alias;
  }

  /** From an expression to the end of the innermost block that it stands in. */
  #blockAfter(node: Node): Place {
    const { tree } = this.#source;
    let block = node;
    while (block !== none && tree.kind(block) !== Kind.statement_list) block = tree.parent(block);
    return { start: tree.end(node), end: tree.end(block === none ? node : block) };
  }

  /** `path = variable` stands somewhere. */
  #isStoredAs(variable: Variable, path: Path, depth: number): boolean {
    const { tree } = this.#source;
    return variable.uses.some((use) => {
      const value = unparenthesised(tree, use);
      const list = tree.parent(value);
      const statement = tree.kind(list) === Kind.expression_list ? tree.parent(list) : list;
      if (tree.kind(statement) !== Kind.assignment_statement) return false;
      const left = tree.named(tree.child(statement, Field.left));
      const right = tree.named(tree.child(statement, Field.right));
      const target = left.length === right.length ? left[right.indexOf(value)] : undefined;
      const into = target === undefined ? undefined : this.of(target, depth + 1);
      return into !== undefined && pathKey(into) === pathKey(path);
    });
  }

  #pathOfGiven(given: Exclude<Given, { kind: 'unknown' }>, depth: number): Path | undefined {
    const path = this.of(given.node, depth + 1);
    switch (given.kind) {
      case 'value':
        return path;
      case 'element':
        return extended(path, '[]');
      case 'key':
        return extended(path, keyStep);
      case 'result': {
        const last = path?.root !== undefined && 'call' in path.root && path.steps.length === 0 ? path.root : undefined;
        if (last !== undefined) return { root: { call: last.call, index: given.index }, steps: [] };
        // `v, ok := m[k]`, `v, ok := x.(T)`
        return given.index === 0 ? path : undefined;
      }
    }
  }

  /** Every value that the variable is given is made on the spot, or it starts as zero and is given nothing. */
  isFreshVariable(variable: Variable): boolean {
    if (variable.kind === 'result') return this.#givenTo(variable).every((g) => g.kind === 'value' && this.isFresh(g.node));
    return variable.kind === 'local' && this.#givenTo(variable).every((g) => g.kind === 'value' && this.isFresh(g.node));
  }

  /** `T{…}`, `&T{…}`, `make(…)`, `new(T)`, `nil`, literals, copies of maps. */
  isFresh(node: Node): boolean {
    const { tree, bindings, imports } = this.#source;
    switch (tree.kind(node)) {
      case Kind.parenthesized_expression:
        return this.isFresh(tree.firstNamed(node));
      case Kind.unary_expression:
        return tree.kind(tree.child(node, Field.operator)) === Token['&'] && this.isFresh(tree.child(node, Field.operand));
      case Kind.composite_literal:
      case Kind.nil:
        return true;
      case Kind.call_expression: {
        const callee = tree.child(node, Field.function);
        if (tree.kind(callee) === Kind.identifier && bindings.of(callee) === undefined) {
          const name = tree.text(callee);
          return name === 'make' || name === 'new';
        }
        const made = qualifiedName(tree, bindings, imports, callee) ?? '';
        return makers.has(made) || madeBy(made) !== undefined;
      }
      default:
        return false;
    }
  }

  /** Assigned a value made on the spot after its declaration. */
  isRemade(variable: Variable): boolean {
    const given = variable.kind === 'local' ? this.#givenTo(variable) : [];
    return given.some((g, i) => (i > 0 || variable.value === none) && g.kind === 'value' && this.isFresh(g.node));
  }

  /** Elements of the one composite literal that a variable is made by. */
  #elements(variable: Variable): readonly Node[] {
    const { tree } = this.#source;
    const [given, ...more] = variable.kind === 'local' ? this.#givenTo(variable) : [];
    if (given?.kind !== 'value' || more.length > 0) return [];
    const value = tree.kind(given.node) === Kind.unary_expression ? tree.child(given.node, Field.operand) : given.node;
    return tree.kind(value) === Kind.composite_literal ? tree.named(tree.child(value, Field.body)) : [];
  }

  /** What may be functions in a literal, or in the literals that it lists: `[]func(){a, s.b}`, `[]route{{"/", s.home}}`. */
  functions(variable: Variable): readonly ListedFunction[] {
    return this.#elements(variable).flatMap((element) => {
      const { tree } = this.#source;
      const value = this.#valueOf(element);
      const literal = tree.kind(value) === Kind.unary_expression ? tree.child(value, Field.operand) : value;
      if (tree.kind(literal) === Kind.literal_value) return this.#functionFields(literal);
      if (tree.kind(literal) === Kind.composite_literal) return this.#functionFields(tree.child(literal, Field.body));
      return this.#listed(value);
    });
  }

  #functionFields(body: Node): ListedFunction[] {
    const { tree } = this.#source;
    return tree.named(body).flatMap((element, i) => {
      const key = tree.kind(element) === Kind.keyed_element ? tree.firstNamed(tree.child(element, Field.key)) : none;
      return this.#listed(this.#valueOf(element)).map(({ value }) => ({ value, field: key === none ? i : tree.text(key) }));
    });
  }

  #listed(node: Node): ListedFunction[] {
    const value = this.operand(node);
    return value.kind === 'unit' || value.kind === 'path' ? [{ value }] : [];
  }

  #valueOf(element: Node): Node {
    const { tree } = this.#source;
    return tree.firstNamed(tree.kind(element) === Kind.keyed_element ? tree.child(element, Field.value) : element);
  }

  /** `f: path` of the composite literal that a variable is made by. */
  parts(variable: Variable): { field: string; path: Path }[] {
    const { tree } = this.#source;
    return this.#elements(variable).flatMap((element) => {
      if (tree.kind(element) !== Kind.keyed_element) return [];
      const key = tree.firstNamed(tree.child(element, Field.key));
      const path = this.of(tree.firstNamed(tree.child(element, Field.value)));
      return tree.kind(key) === Kind.identifier && path !== undefined ? [{ field: tree.text(key), path }] : [];
    });
  }

  /** The function literal that an expression is, directly or as the one value of a variable. */
  literal(node: Node): Node {
    const { tree, bindings } = this.#source;
    if (tree.kind(node) === Kind.func_literal) return node;
    if (tree.kind(node) === Kind.parenthesized_expression) return this.literal(tree.firstNamed(node));
    const variable = tree.kind(node) === Kind.identifier ? bindings.of(node) : undefined;
    if (variable === undefined || variable.kind !== 'local') return none;
    const [given, ...more] = this.#givenTo(variable);
    return given?.kind === 'value' && more.length === 0 && tree.kind(given.node) === Kind.func_literal ? given.node : none;
  }

  operand(node: Node): Operand {
    const { tree } = this.#source;
    const literal = this.literal(node);
    if (literal !== none) return { kind: 'unit', unit: tree.start(literal) };
    if (this.isFresh(node)) {
      const type = textOfValue(this.#source, node);
      return type === undefined ? { kind: 'fresh' } : { kind: 'fresh', type };
    }
    if (tree.kind(node) === Kind.int_literal) return { kind: 'number', value: Number(tree.text(node)) };
    const path = this.of(node);
    if (path === undefined) return { kind: 'other' };
    const variable = tree.kind(node) === Kind.identifier ? this.#source.bindings.of(node) : undefined;
    const isAlias = variable !== undefined && this.alias(variable) !== undefined;
    return isAlias ? { kind: 'path', path, alias: true } : { kind: 'path', path };
  }

  #givenTo(variable: Variable): readonly Given[] {
    let given = this.#given.get(variable);
    if (given !== undefined) return given;
    given = [];
    this.#given.set(variable, given);
    const { tree } = this.#source;
    if (variable.value !== none) given.push({ kind: 'value', node: variable.value });
    else if (variable.kind === 'local' && variable.type === none) given.push(this.#declaredFrom(variable.node));
    for (const n of variable.uses) {
      if (n === variable.node) continue;
      const e = unparenthesised(tree, n);
      if (!giving.has(tree.kind(tree.parent(e)))) continue;
      const use = useOf(tree, e);
      if (use.kind === 'assigned') {
        if (use.value !== none) given.push({ kind: 'value', node: use.value });
        else if (tree.kind(use.statement) === Kind.assignment_statement) given.push(this.#declaredFrom(e));
        continue;
      }
      if (tree.kind(tree.parent(tree.parent(e))) === Kind.range_clause && tree.fieldOf(tree.parent(e)) === Field.left)
        given.push(this.#declaredFrom(e));
    }
    return given;
  }

  /** What a target among several, or of a range, receives. */
  #declaredFrom(target: Node): Given {
    const { tree } = this.#source;
    const list = tree.parent(target);
    const statement = tree.kind(list) === Kind.expression_list ? tree.parent(list) : list;
    const index = tree.kind(list) === Kind.expression_list ? tree.position(target) : 0;
    const right = tree.child(statement, Field.right);
    if (tree.kind(statement) === Kind.range_clause) {
      return { kind: index === 1 ? 'element' : 'key', node: right };
    }
    // `case v, ok := <-ch:`
    if (tree.kind(statement) === Kind.receive_statement) return { kind: 'result', node: right, index };
    if (
      tree.kind(statement) === Kind.var_spec ||
      tree.kind(statement) === Kind.short_var_declaration ||
      tree.kind(statement) === Kind.assignment_statement
    ) {
      const values = tree.named(tree.kind(statement) === Kind.var_spec ? tree.child(statement, Field.value) : right);
      const place =
        tree.kind(statement) === Kind.var_spec
          ? tree
              .childrenIn(statement, Field.name)
              .filter((n) => tree.kind(n) === Kind.identifier)
              .indexOf(target)
          : index;
      const only = values.length === 1 ? values[0] : undefined;
      if (only !== undefined) return { kind: 'result', node: only, index: place };
    }
    return { kind: 'unknown' };
  }
}

/** A path with one step more; undefined past the limit. */
function extended(path: Path | undefined, step: string): Path | undefined {
  if (path === undefined || path.steps.length >= maxSteps) return undefined;
  const { root, steps, index } = path;
  return index === undefined || step === '[]' ? { root, steps: [...steps, step] } : { root, steps: [...steps, step], index };
}

/** One string per path, the same for the same path. */
export function pathKey(path: Path): string {
  return [rootKey(path.root), ...path.steps].join('\u0001');
}

function rootKey(root: PathRoot): string {
  return 'variable' in root ? `v${root.variable}` : 'name' in root ? `n${root.name}` : `c${root.call}.${root.index}`;
}
