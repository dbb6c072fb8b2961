/**
 * Which local variable an identifier means: block scopes of one declaration, as the Go specification's "Declarations and scope" has them.
 * Names that are not declared inside are left open: package level, imports, universe.
 */
import { Field, Kind, Token } from '../syntax/kinds.js';
import { type Node, none, type SyntaxTree } from '../syntax/tree.js';

export type VariableKind = 'receiver' | 'param' | 'result' | 'local' | 'const' | 'type' | 'type-param';

/** A name declared inside the declaration. */
export interface Variable {
  readonly name: string;
  readonly kind: VariableKind;
  /** Its declaring identifier. */
  readonly node: Node;
  /** Type expression, or `none` where it is inferred. */
  readonly type: Node;
  /** The one expression it is initialised from, or `none` (also for `a, b := f()` and range variables). */
  readonly value: Node;
  /** The `func_literal` or declaration in whose body it lives. */
  readonly owner: Node;
  /** Every identifier that means it, its declaration first, in source order. */
  readonly uses: Node[];
  /** Among the `variables` of its bindings; −1 for `_`. */
  readonly index: number;
}

export interface Bindings {
  /** The local variable that an identifier (or type identifier) means. */
  of(identifier: Node): Variable | undefined;
  readonly variables: readonly Variable[];
  /** The innermost `func_literal` (or the root) around a node. */
  functionOf(node: Node): Node;
}

class Scope {
  /** Made at the first name: most blocks declare none. */
  #names: Map<string, Variable> | undefined;
  readonly #outer: Scope | undefined;
  constructor(outer: Scope | undefined) {
    this.#outer = outer;
  }
  /** Declared in this very scope. */
  has(name: string): boolean {
    return this.#names?.has(name) === true;
  }
  set(name: string, variable: Variable): void {
    this.#names ??= new Map();
    this.#names.set(name, variable);
  }
  find(name: string): Variable | undefined {
    for (let s: Scope | undefined = this; s !== undefined; s = s.#outer) {
      const found = s.#names?.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Binds one declaration (the tree of a func, method, var, const or type declaration). */
export function bind(tree: SyntaxTree): Bindings {
  return new Binder(tree).run();
}

/** Names of the universe that the grammar treats as keywords; Go lets code shadow them. */
function isPredeclared(kind: number): boolean {
  return kind === Kind.iota || kind === Kind.nil || kind === Kind.true || kind === Kind.false;
}

class Binder {
  readonly #tree: SyntaxTree;
  readonly #variables: Variable[] = [];
  /** All of them and those called `_`. */
  readonly #declared: Variable[] = [];
  /** For each node, `none` before the first, the variable that it means: its place among the declared, from 1. */
  readonly #byNode: Uint32Array;
  #owner: Node = 0;

  constructor(tree: SyntaxTree) {
    this.#tree = tree;
    this.#byNode = new Uint32Array(tree.size + 1);
  }

  run(): Bindings {
    const t = this.#tree;
    for (const declaration of t.kind(0) === Kind.source_file ? t.named(0) : [0]) this.#topLevel(declaration);
    const byNode = this.#byNode;
    const declared = this.#declared;
    const hasLiterals = t.kinds.includes(Kind.func_literal);
    let functions: Int32Array | undefined;
    return {
      of(identifier) {
        const index = byNode[identifier + 1];
        return index === undefined || index === 0 ? undefined : declared[index - 1];
      },
      variables: this.#variables,
      functionOf(node) {
        if (!hasLiterals) return 0;
        functions ??= enclosingLiterals(t);
        return functions[node] ?? 0;
      },
    };
  }

  #topLevel(n: Node): void {
    const kind = this.#tree.kind(n);
    const scope = new Scope(undefined);
    if (kind === Kind.function_declaration || kind === Kind.method_declaration) this.#func(n, scope, n);
    else if (kind === Kind.type_declaration) this.#types(n, scope, true);
    else this.#expression(n, scope, true);
  }

  /**
   * Signature and body. Parameters and the body's top level share Go's function block; the types of the signature see the type
   * parameters and what is outside, never a parameter: `func table(table string) *table`.
   */
  #func(n: Node, outer: Scope, owner: Node): void {
    const t = this.#tree;
    const types = new Scope(outer);
    const scope = new Scope(types);
    const saved = this.#owner;
    this.#owner = owner;
    const receiver = t.child(n, Field.receiver);
    if (receiver !== none) this.#receiverTypeParameters(receiver, types);
    const typeParameters = t.child(n, Field.type_parameters);
    if (typeParameters !== none) this.#typeParameters(typeParameters, types);
    if (receiver !== none) this.#parameters(receiver, 'receiver', types, scope);
    this.#parameters(t.child(n, Field.parameters), 'param', types, scope);
    const result = t.child(n, Field.result);
    if (t.kind(result) === Kind.parameter_list) this.#parameters(result, 'result', types, scope);
    else if (result !== none) this.#expression(result, types);
    const body = t.child(n, Field.body);
    if (body !== none) this.#statements(body, scope);
    this.#owner = saved;
  }

  /** `func (s *Set[K]) …` declares `K`. */
  #receiverTypeParameters(list: Node, scope: Scope): void {
    const t = this.#tree;
    const end = t.after(list);
    for (let n = list; n < end; n++) {
      if (t.kind(n) !== Kind.type_arguments) continue;
      for (let m = n; m < t.after(n); m++) if (t.kind(m) === Kind.type_identifier) this.#declare(m, 'type-param', none, none, scope);
    }
  }

  #typeParameters(list: Node, scope: Scope): void {
    const t = this.#tree;
    const declarations = t.named(list);
    for (const d of declarations)
      for (const name of t.childrenIn(d, Field.name)) this.#declare(name, 'type-param', t.child(d, Field.type), none, scope);
    for (const d of declarations) this.#expression(t.child(d, Field.type), scope);
  }

  #parameters(list: Node, kind: VariableKind, types: Scope, scope: Scope): void {
    const t = this.#tree;
    if (list === none) return;
    const declarations = t.named(list);
    // Go names all parameters or none. In long lists (`a, b, c, … int`) the grammar may take the first names for types.
    const named = declarations.some((d) => t.child(d, Field.name) !== none);
    let earlier: Node[] = [];
    for (const d of declarations) {
      const type = t.child(d, Field.type);
      const names = t.childrenIn(d, Field.name);
      if (named && names.length === 0 && t.kind(type) === Kind.type_identifier) {
        earlier.push(type);
        continue;
      }
      this.#expression(type, types);
      for (const name of [...earlier, ...names]) this.#declare(name, kind, type, none, scope);
      earlier = [];
    }
  }

  #declare(name: Node, kind: VariableKind, type: Node, value: Node, scope: Scope): void {
    const text = this.#tree.text(name);
    const index = text === '_' ? -1 : this.#variables.length;
    const variable: Variable = { name: text, kind, node: name, type, value, owner: this.#owner, uses: [name], index };
    this.#byNode[name + 1] = this.#declared.push(variable);
    if (index < 0) return;
    this.#variables.push(variable);
    scope.set(text, variable);
  }

  /** Statements of a block, a clause, or one statement. */
  #statements(n: Node, scope: Scope): void {
    const t = this.#tree;
    for (let c = t.first(n); c !== none; c = t.next(c)) {
      if (t.kind(c) === Kind.statement_list) this.#statements(c, scope);
      else this.#statement(c, scope);
    }
  }

  #statement(n: Node, scope: Scope): void {
    const t = this.#tree;
    switch (t.kind(n)) {
      case Kind.block:
        return this.#statements(n, new Scope(scope));
      case Kind.labeled_statement:
        for (let c = t.first(n); c !== none; c = t.next(c)) if (t.fieldOf(c) !== Field.label) this.#statement(c, scope);
        return;
      case Kind.if_statement: {
        const inner = new Scope(scope);
        this.#optional(n, Field.initializer, inner);
        this.#optional(n, Field.condition, inner);
        this.#optional(n, Field.consequence, inner);
        return this.#optional(n, Field.alternative, inner);
      }
      case Kind.for_statement: {
        const inner = new Scope(scope);
        for (let c = t.first(n); c !== none; c = t.next(c)) this.#statement(c, inner);
        return;
      }
      case Kind.for_clause:
        for (let c = t.first(n); c !== none; c = t.next(c)) this.#statement(c, scope);
        return;
      case Kind.range_clause:
        this.#expression(t.child(n, Field.right), scope);
        return this.#targets(n, t.child(n, Field.left), none, scope);
      case Kind.expression_switch_statement:
      case Kind.select_statement: {
        const inner = new Scope(scope);
        for (let c = t.first(n); c !== none; c = t.next(c)) this.#statement(c, inner);
        return;
      }
      case Kind.type_switch_statement:
        return this.#typeSwitch(n, new Scope(scope));
      case Kind.expression_case:
      case Kind.default_case:
      case Kind.type_case:
      case Kind.communication_case: {
        const inner = new Scope(scope);
        for (let c = t.first(n); c !== none; c = t.next(c)) {
          if (t.kind(c) === Kind.statement_list) this.#statements(c, inner);
          else this.#statement(c, inner);
        }
        return;
      }
      case Kind.receive_statement:
        this.#expression(t.child(n, Field.right), scope);
        return this.#targets(n, t.child(n, Field.left), none, scope);
      case Kind.short_var_declaration:
        this.#expression(t.child(n, Field.right), scope);
        return this.#targets(n, t.child(n, Field.left), t.child(n, Field.right), scope);
      case Kind.var_declaration:
      case Kind.const_declaration:
        return this.#specs(n, t.kind(n) === Kind.const_declaration ? 'const' : 'local', scope);
      case Kind.type_declaration:
        return this.#types(n, scope);
      default:
        return this.#expression(n, scope);
    }
  }

  #optional(n: Node, field: number, scope: Scope): void {
    const child = this.#tree.child(n, field);
    if (child !== none) this.#statement(child, scope);
  }

  /** Left sides of `:=` (declared unless already in this very scope) or `=`. */
  #targets(statement: Node, left: Node, right: Node, scope: Scope): void {
    const t = this.#tree;
    if (left === none) return;
    const defines = t.kind(statement) === Kind.short_var_declaration || t.has(statement, Token[':=']);
    const names = t.named(left);
    const values = right === none ? [] : t.named(right);
    for (let i = 0; i < names.length; i++) {
      const name = names[i] ?? none;
      const isName = t.kind(name) === Kind.identifier || isPredeclared(t.kind(name));
      if (!defines || !isName || scope.has(t.text(name))) this.#expression(name, scope);
      else this.#declare(name, 'local', none, values.length === names.length ? (values[i] ?? none) : none, scope);
    }
  }

  #specs(n: Node, kind: VariableKind, scope: Scope): void {
    const t = this.#tree;
    for (const spec of t.named(n)) {
      if (t.kind(spec) === Kind.var_spec_list) {
        this.#specs(spec, kind, scope);
        continue;
      }
      const type = t.child(spec, Field.type);
      const value = t.child(spec, Field.value);
      if (type !== none) this.#expression(type, scope);
      if (value !== none) this.#expression(value, scope);
      const names = t.childrenIn(spec, Field.name).filter((name) => t.kind(name) === Kind.identifier);
      const values = value === none ? [] : t.named(value);
      names.forEach((name, i) => {
        this.#declare(name, kind, type, values.length === names.length ? (values[i] ?? none) : none, scope);
      });
    }
  }

  #types(n: Node, scope: Scope, packageLevel = false): void {
    const t = this.#tree;
    for (const spec of t.named(n)) {
      if (!packageLevel) this.#declare(t.child(spec, Field.name), 'type', t.child(spec, Field.type), none, scope);
      const inner = new Scope(scope);
      const parameters = t.child(spec, Field.type_parameters);
      if (parameters !== none) this.#typeParameters(parameters, inner);
      this.#expression(t.child(spec, Field.type), inner);
    }
  }

  /** `switch x := v.(type)`: `x` is declared anew in each clause; one variable stands for all, since no fact here tells them apart. */
  #typeSwitch(n: Node, scope: Scope): void {
    const t = this.#tree;
    this.#optional(n, Field.initializer, scope);
    this.#expression(t.child(n, Field.value), scope);
    const alias = t.child(n, Field.alias);
    if (alias !== none) for (const name of t.named(alias)) this.#declare(name, 'local', none, none, scope);
    for (const clause of t.named(n)) {
      if (t.kind(clause) === Kind.type_case || t.kind(clause) === Kind.default_case) this.#statement(clause, scope);
    }
  }

  /** Resolves every identifier of an expression or type; function literals open scopes of their own. */
  #expression(n: Node, scope: Scope, packageLevel = false): void {
    const t = this.#tree;
    if (n === none) return;
    const { kinds } = t;
    const end = t.after(n);
    for (let i = n; i < end; i++) {
      const kind = kinds[i] ?? 0;
      if (kind === Kind.func_literal) {
        this.#func(i, scope, i);
        i = t.after(i) - 1;
      } else if (kind === Kind.identifier || kind === Kind.type_identifier || isPredeclared(kind)) {
        if ((packageLevel && t.fieldOf(i) === Field.name) || this.#isParameterName(i) || isFieldKey(t, i)) continue;
        const variable = scope.find(t.text(i));
        if (variable !== undefined) this.#use(i, variable);
      }
    }
  }

  #use(node: Node, variable: Variable): void {
    this.#byNode[node + 1] = this.#byNode[variable.node + 1] ?? 0;
    variable.uses.push(node);
  }

  /** In a function type or an interface's method: names that nothing can refer to. */
  #isParameterName(identifier: Node): boolean {
    const t = this.#tree;
    if (t.fieldOf(identifier) !== Field.name) return false;
    const kind = t.kind(t.parent(identifier));
    return kind === Kind.parameter_declaration || kind === Kind.variadic_parameter_declaration;
  }
}

/** For each node the innermost `func_literal` around it, or 0: one pass, as parents come before their children. */
function enclosingLiterals(tree: SyntaxTree): Int32Array {
  const { kinds, parents } = tree;
  const found = new Int32Array(kinds.length);
  for (let n = 1; n < kinds.length; n++) {
    const parent = parents[n] ?? 0;
    found[n] = kinds[parent] === Kind.func_literal ? parent : (found[parent] ?? 0);
  }
  return found;
}

/** `T{key: …}`: a field name, unless the literal is plainly a map, slice or array. Without types a named literal's keys stay open. */
export function isFieldKey(tree: SyntaxTree, identifier: Node): boolean {
  const element = tree.parent(identifier);
  if (tree.kind(element) !== Kind.literal_element || tree.fieldOf(element) !== Field.key) return false;
  const literal = tree.parent(tree.parent(tree.parent(element)));
  const type = tree.kind(tree.child(literal, Field.type));
  return type !== Kind.map_type && type !== Kind.slice_type && type !== Kind.array_type && type !== Kind.implicit_length_array_type;
}
