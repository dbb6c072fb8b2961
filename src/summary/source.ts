/** One parsed declaration with what analyses ask of it, each computed once. */

import { flowOf } from '../go/flow/build.js';
import type { Flow } from '../go/flow/graph.js';
import type { FileImports } from '../go/names.js';
import { qualifiedName } from '../go/names.js';
import { type Bindings, bind } from '../go/scope.js';
import { useOf } from '../go/use.js';
import { Field, Kind } from '../syntax/kinds.js';
import { type Node, none, type SyntaxTree } from '../syntax/tree.js';
import type { FunctionContext, Loop, Place } from './types.js';

export class Source {
  readonly tree: SyntaxTree;
  readonly imports: FileImports;
  readonly bindings: Bindings;
  /** The declaration's node. */
  readonly root: Node;
  readonly #flows = new Map<Node, Flow>();
  readonly #contexts = new Map<Node, FunctionContext>();
  readonly #hasLoops: boolean;
  #loops: Uint8Array | undefined;

  constructor(tree: SyntaxTree, imports: FileImports) {
    this.tree = tree;
    this.imports = imports;
    this.bindings = bind(tree);
    this.#hasLoops = tree.kinds.includes(Kind.for_statement);
    const first = tree.kind(0) === Kind.source_file ? tree.firstNamed(0) : 0;
    this.root = first === none ? 0 : first;
  }

  /** The `func_literal` or declaration whose body a node stands in. */
  functionOf(node: Node): Node {
    const literal = this.bindings.functionOf(node);
    return literal === 0 ? this.root : literal;
  }

  flow(func: Node): Flow {
    let flow = this.#flows.get(func);
    if (flow === undefined) {
      flow = flowOf(this.tree, func);
      this.#flows.set(func, flow);
    }
    return flow;
  }

  /** The step of `func`'s graph that evaluates a node, or `none` in unreachable code. */
  stepOf(func: Node, node: Node): Node {
    const flow = this.flow(func);
    for (let n = node; n !== none && n !== func; n = this.tree.parent(n)) if (flow.place(n) !== undefined) return n;
    return none;
  }

  /** `path.Name` that a callee or type names in another package. A dot import's names count where nothing local shadows them. */
  qualified(node: Node, dotted: ReadonlyMap<string, string>): string | undefined {
    const { tree, imports, bindings } = this;
    if (tree.kind(node) !== Kind.identifier) return qualifiedName(tree, bindings, imports, node);
    const path = dotted.get(tree.text(node));
    return path !== undefined && imports.dots.has(path) && bindings.of(node) === undefined ? `${path}.${tree.text(node)}` : undefined;
  }

  place(node: Node): Place {
    return { start: this.tree.start(node), end: this.tree.end(node) };
  }

  context(node: Node): FunctionContext {
    const func = this.functionOf(node);
    let context = this.#contexts.get(func);
    if (context === undefined) {
      context = this.#contextOf(func);
      this.#contexts.set(func, context);
    }
    return context;
  }

  #contextOf(func: Node): FunctionContext {
    const { tree, root } = this;
    const literal = func !== root;
    const isFunc = tree.kind(root) === Kind.function_declaration || tree.kind(root) === Kind.method_declaration;
    const receiver = receiverName(tree, root);
    const argumentOf = literal ? calleeOfArgument(tree, func) : undefined;
    return {
      name: isFunc ? tree.text(tree.child(root, Field.name)) : '',
      ...(receiver === undefined ? {} : { receiver }),
      literal,
      goroutine: literal && roleOfLiteral(tree, func) === 'go',
      looped: literal && this.loopAround(func) !== undefined,
      ...(argumentOf === undefined ? {} : { argumentOf }),
    };
  }

  /** The loop of its own function that a node stands in; of several the one that goes on longest. */
  loopAround(node: Node): Loop | undefined {
    if (!this.#hasLoops) return undefined;
    this.#loops ??= enclosingLoops(this.tree);
    return loopKinds[this.#loops[node] ?? 0];
  }
}

/** By strength; 0 is none. */
const loopKinds: readonly (Loop | undefined)[] = [undefined, 'bounded', 'stream', 'endless'];

/** For each node its loop, as an index of `loopKinds`: one pass, as parents come before their children. */
function enclosingLoops(tree: SyntaxTree): Uint8Array {
  const { kinds, parents } = tree;
  const found = new Uint8Array(kinds.length);
  for (let n = 1; n < kinds.length; n++) {
    const parent = parents[n] ?? 0;
    const kind = kinds[parent] ?? 0;
    if (kind === Kind.func_literal) continue;
    const around = found[parent] ?? 0;
    found[n] = kind === Kind.for_statement ? Math.max(around, loopKinds.indexOf(loopKind(tree, parent))) : around;
  }
  return found;
}

/** `for {`, `for cond {`, `for ; ; {` count through nothing. */
function loopKind(tree: SyntaxTree, loop: Node): Loop {
  const header = tree.named(loop).find((n) => tree.fieldOf(n) !== Field.body);
  if (header === undefined) return 'endless';
  const kind = tree.kind(header);
  if (kind === Kind.range_clause) return tree.named(tree.child(header, Field.left)).length > 1 ? 'bounded' : 'stream';
  return kind === Kind.for_clause && tree.child(header, Field.condition) !== none ? 'bounded' : 'endless';
}

/** `f` in `f(…, func() { … }, …)`. */
function calleeOfArgument(tree: SyntaxTree, literal: Node): string | undefined {
  const use = useOf(tree, literal);
  return use.kind === 'argument' ? tree.text(tree.child(use.call, Field.function)) : undefined;
}

/** Base type of a method's receiver. */
function receiverName(tree: SyntaxTree, root: Node): string | undefined {
  const receiver = tree.child(root, Field.receiver);
  if (receiver === none) return undefined;
  const end = tree.after(receiver);
  for (let n = receiver; n < end; n++) if (tree.kind(n) === Kind.type_identifier) return tree.text(n);
  return undefined;
}

/** What becomes of a function literal where it stands. */
export type LiteralRole = 'go' | 'defer' | 'call' | 'value';

export function roleOfLiteral(tree: SyntaxTree, literal: Node): LiteralRole {
  let n = literal;
  while (tree.kind(tree.parent(n)) === Kind.parenthesized_expression) n = tree.parent(n);
  const call = tree.parent(n);
  if (tree.kind(call) === Kind.call_expression && tree.fieldOf(n) === Field.function) {
    const statement = tree.kind(tree.parent(call));
    return statement === Kind.go_statement ? 'go' : statement === Kind.defer_statement ? 'defer' : 'call';
  }
  for (let p = tree.parent(n); p !== none && tree.kind(p) !== Kind.func_literal; p = tree.parent(p)) {
    if (tree.kind(p) === Kind.defer_statement) return 'defer';
    if (tree.kind(p) === Kind.statement_list) break;
  }
  return 'value';
}
