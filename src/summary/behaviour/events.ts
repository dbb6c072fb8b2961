/** Events of one step of a function's graph, in the order in which Go evaluates them. */
import { dataOfTemplates, encoding, mapReaders, mapWriters } from '../../go/library/map-arguments.js';
import { libraryMap } from '../../go/library/maps.js';
import { qualifiedName } from '../../go/names.js';
import { callArguments } from '../../go/use.js';
import { Field, Kind, Token } from '../../syntax/kinds.js';
import { isNamed, type Node, none } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { Place } from '../types.js';
import type { Paths } from './paths.js';
import { typeText } from './type-text.js';
import type { AccessEvent, AccessKind, CallEvent, Callee, Event, Operand, Path, Writable } from './types.js';

const through: ReadonlySet<number> = new Set([Kind.index_expression, Kind.parenthesized_expression]);

export class Events {
  readonly #source: Source;
  readonly #paths: Paths;
  #into: Event[] = [];
  /** The step that is told of, and the loop around it once that was asked for. */
  #step = none;
  #loop: Place | undefined;
  #knowsLoop = false;

  constructor(source: Source, paths: Paths) {
    this.#source = source;
    this.#paths = paths;
  }

  /** Adds the events of a step: a statement, or an expression that decides or is evaluated by itself. */
  tell(step: Node, into: Event[]): void {
    const { tree } = this.#source;
    this.#into = into;
    this.#step = step;
    this.#knowsLoop = false;
    const parent = tree.parent(step);
    if (tree.kind(parent) === Kind.range_clause) this.#range(parent, step);
    else this.#visit(step);
  }

  #range(clause: Node, step: Node): void {
    const { tree } = this.#source;
    if (tree.fieldOf(step) === Field.left) {
      for (const target of tree.named(step)) this.#target(target, none, false);
      return;
    }
    this.#visit(step);
    const path = this.#paths.of(step);
    const targets = tree.named(tree.child(clause, Field.left));
    if (path !== undefined) {
      const loop = 'call' in path.root && path.steps.length === 0 ? this.#loopAround(clause) : undefined;
      this.#access('range', path, step, undefined, loop);
    }
    if (targets.length < 2) this.#receive(step, step);
  }

  #visit(n: Node): void {
    const { tree } = this.#source;
    if (n === none) return;
    switch (tree.kind(n)) {
      case Kind.func_literal:
      case Kind.comment:
        return;
      case Kind.go_statement:
        return this.#call(tree.firstNamed(n), 'go');
      case Kind.defer_statement:
        return this.#call(tree.firstNamed(n), 'defer');
      case Kind.call_expression:
        return this.#call(n, undefined);
      case Kind.assignment_statement:
      case Kind.short_var_declaration:
        return this.#assignment(n);
      case Kind.var_spec:
        return this.#variables(n);
      case Kind.inc_statement:
      case Kind.dec_statement:
        return this.#target(tree.firstNamed(n), none, true);
      case Kind.send_statement:
        return this.#send(n);
      case Kind.receive_statement: {
        this.#visit(tree.child(n, Field.right));
        const left = tree.child(n, Field.left);
        if (left !== none) for (const target of tree.named(left)) this.#target(target, none, false);
        return;
      }
      case Kind.unary_expression:
        this.#visit(tree.child(n, Field.operand));
        if (tree.kind(tree.child(n, Field.operator)) === Token['<-']) this.#receive(n, tree.child(n, Field.operand));
        return;
      case Kind.index_expression: {
        this.#visit(tree.child(n, Field.operand));
        this.#visit(tree.child(n, Field.index));
        const path = this.#paths.of(tree.child(n, Field.operand));
        if (path !== undefined) this.#access('read', path, n);
        return;
      }
      case Kind.return_statement:
        return this.#return(n);
      default: {
        const { kinds, nexts } = tree;
        for (let c = tree.first(n); c !== none; c = nexts[c] ?? none) if (isNamed(kinds[c] ?? 0)) this.#visit(c);
      }
    }
  }

  #receive(node: Node, channel: Node): void {
    const path = this.#paths.of(channel);
    const loop = this.#loopAround(node);
    const at = this.#source.place(node);
    if (path === undefined) this.#into.push(loop === undefined ? { kind: 'receive', at } : { kind: 'receive', loop, at });
    else this.#into.push(loop === undefined ? { kind: 'receive', path, at } : { kind: 'receive', path, loop, at });
  }

  #access(how: AccessKind, path: Path, node: Node, note?: AccessEvent['note'], loop?: Place): void {
    const event: Writable<AccessEvent> = { kind: 'access', how, path, at: this.#source.place(node) };
    if (note !== undefined) event.note = note;
    if (loop !== undefined) event.loop = loop;
    if (this.#isAlias(node)) event.alias = true;
    this.#into.push(event);
  }

  /** The map is named by a local variable that stands for its path. */
  #isAlias(node: Node): boolean {
    const { tree, bindings } = this.#source;
    let n = tree.kind(node) === Kind.call_expression ? tree.firstNamed(tree.child(node, Field.arguments)) : node;
    while (through.has(tree.kind(n))) n = tree.firstNamed(n);
    const variable = tree.kind(n) === Kind.identifier ? bindings.of(n) : undefined;
    return variable !== undefined && this.#paths.alias(variable) !== undefined;
  }

  #assignment(n: Node): void {
    const { tree } = this.#source;
    const left = tree.named(tree.child(n, Field.left));
    const right = tree.named(tree.child(n, Field.right));
    for (const value of right) this.#visit(value);
    const operator = tree.kind(tree.child(n, Field.operator));
    const reads = tree.kind(n) === Kind.assignment_statement && operator !== Token['='];
    for (let i = 0; i < left.length; i++) this.#target(left[i] ?? none, left.length === right.length ? (right[i] ?? none) : none, reads);
  }

  #variables(spec: Node): void {
    const { tree } = this.#source;
    const list = tree.child(spec, Field.value);
    if (list !== none) for (const value of tree.named(list)) this.#visit(value);
  }

  /** `target = value`, `target op= value` (which also reads it), `target++`. */
  #target(target: Node, value: Node, reads: boolean): void {
    const { tree, bindings } = this.#source;
    const kind = tree.kind(target);
    if (kind === Kind.parenthesized_expression) return this.#target(tree.firstNamed(target), value, reads);
    if (kind === Kind.index_expression) {
      this.#visit(tree.child(target, Field.operand));
      this.#visit(tree.child(target, Field.index));
      const path = this.#paths.of(tree.child(target, Field.operand));
      if (path === undefined) return;
      if (reads) this.#access('read', path, target);
      this.#access('write', path, target);
      return this.#publish(value, { root: path.root, steps: [...path.steps, '[]'] }, target);
    }
    if (kind === Kind.identifier) {
      const variable = bindings.of(target);
      // A local of this very function is nobody else's; what is captured is.
      if (variable !== undefined && variable.owner === this.#source.functionOf(target)) return;
      if (variable === undefined && tree.text(target) === '_') return;
    } else this.#visit(target);
    const path = kind === Kind.identifier ? this.#own(target) : this.#paths.of(target);
    if (path === undefined) return;
    const isAnother = value !== none && (tree.kind(value) === Kind.nil || this.#paths.isFresh(value));
    this.#access('replace', path, target, isAnother ? 'fresh' : undefined);
    this.#publish(value, path, target);
  }

  /** The variable itself, not what it stands for. */
  #own(identifier: Node): Path {
    const { tree, bindings } = this.#source;
    const variable = bindings.of(identifier);
    return { root: variable === undefined ? { name: tree.text(identifier) } : { variable: tree.start(variable.node) }, steps: [] };
  }

  #publish(value: Node, into: Path | undefined, at: Node): void {
    if (value === none) return;
    const operand = this.#paths.operand(value);
    if (operand.kind !== 'path' && operand.kind !== 'unit') return;
    this.#into.push({ kind: 'publish', value: operand, ...(into === undefined ? {} : { into }), at: this.#source.place(at) });
  }

  #send(n: Node): void {
    const { tree } = this.#source;
    const channel = tree.child(n, Field.channel);
    this.#visit(channel);
    this.#visit(tree.child(n, Field.value));
    const path = this.#paths.of(channel);
    for (const value of this.#parts(tree.child(n, Field.value))) this.#publish(value, undefined, n);
    this.#leave(tree.child(n, Field.value), 'sent');
    const loop = this.#loopAround(n);
    this.#into.push({
      kind: 'send',
      ...(path === undefined ? {} : { path }),
      ...(loop === undefined ? {} : { loop }),
      at: this.#source.place(n),
    });
  }

  #return(n: Node): void {
    const { tree } = this.#source;
    for (const list of tree.named(n)) {
      for (const value of tree.kind(list) === Kind.expression_list ? tree.named(list) : [list]) {
        this.#visit(value);
        this.#leave(value, 'returned');
      }
    }
  }

  /** A map goes to others, by itself or in a composite literal. */
  #leave(value: Node, note: 'returned' | 'sent'): void {
    for (const part of this.#parts(value)) {
      const path = this.#paths.of(part);
      if (path !== undefined && (path.steps.length > 0 || 'name' in path.root)) this.#access('leave', path, part, note);
    }
  }

  /** The value, or what a composite literal holds. */
  #parts(value: Node): Node[] {
    const { tree } = this.#source;
    if (value === none) return [];
    const literal = tree.kind(value) === Kind.unary_expression ? tree.child(value, Field.operand) : value;
    if (tree.kind(literal) !== Kind.composite_literal) return [value];
    return tree.named(tree.child(literal, Field.body)).flatMap((element) => {
      const part = tree.kind(element) === Kind.keyed_element ? tree.child(element, Field.value) : element;
      return part === none ? [] : this.#parts(tree.firstNamed(part));
    });
  }

  #call(n: Node, mode: 'go' | 'defer' | undefined): void {
    const { tree, bindings, imports } = this.#source;
    if (tree.kind(n) !== Kind.call_expression) return this.#visit(n);
    const callee = tree.child(n, Field.function);
    const args = callArguments(tree, n);
    for (let i = 0; i < args.length; i++) {
      const arg = args[i] ?? none;
      if (tree.kind(arg) === Kind.variadic_argument) args[i] = tree.firstNamed(arg);
    }
    if (tree.kind(callee) === Kind.selector_expression) this.#visit(tree.child(callee, Field.operand));
    else if (tree.kind(callee) !== Kind.identifier) this.#visit(callee);
    for (const arg of args) this.#visit(arg);
    if (this.#builtin(n, callee, args)) return;
    const name = qualifiedName(tree, bindings, imports, callee);
    this.#library(n, callee, args, name);
    const loop = this.#loopAround(n);
    const id = tree.end(n);
    const called = this.#callee(callee, name);
    const operands: Operand[] = [];
    for (const arg of args) operands.push(this.#paths.operand(arg));
    const at = this.#source.place(n);
    let event: CallEvent;
    if (mode === undefined) {
      event =
        loop === undefined
          ? { kind: 'call', id, callee: called, args: operands, at }
          : { kind: 'call', id, callee: called, args: operands, loop, at };
    } else {
      event =
        loop === undefined
          ? { kind: 'call', id, callee: called, args: operands, mode, at }
          : { kind: 'call', id, callee: called, args: operands, mode, loop, at };
    }
    this.#into.push(event);
  }

  /** `name`: its `qualifiedName`, which parentheses and type arguments do not change. */
  #callee(callee: Node, name: string | undefined): Callee {
    const { tree, bindings } = this.#source;
    switch (tree.kind(callee)) {
      case Kind.parenthesized_expression:
        return this.#callee(tree.firstNamed(callee), name);
      case Kind.index_expression:
        // `f[T](x)`
        return this.#callee(tree.child(callee, Field.operand), name);
      case Kind.type_instantiation_expression:
        return this.#callee(tree.firstNamed(callee), name);
      case Kind.call_expression:
        return { kind: 'result', call: tree.end(callee) };
    }
    const literal = this.#paths.literal(callee);
    if (literal !== none) return { kind: 'unit', unit: tree.start(literal) };
    if (tree.kind(callee) === Kind.identifier) {
      const variable = bindings.of(callee);
      if (variable === undefined) return { kind: 'function', name: tree.text(callee) };
      const alias = this.#paths.alias(variable);
      const last = alias?.steps.at(-1);
      // `unlock := c.lock()`, `f := c.run`
      if (alias !== undefined && 'call' in alias.root && alias.steps.length === 0) return { kind: 'result', call: alias.root.call };
      if (alias !== undefined && last !== undefined && !last.startsWith('['))
        return { kind: 'method', name: last, on: { root: alias.root, steps: alias.steps.slice(0, -1) } };
      return { kind: 'value', path: alias ?? this.#own(callee) };
    }
    if (tree.kind(callee) !== Kind.selector_expression) return { kind: 'dynamic' };
    if (name !== undefined) return { kind: 'function', name };
    const on = this.#paths.of(tree.child(callee, Field.operand));
    return { kind: 'method', name: tree.text(tree.child(callee, Field.field)), ...(on === undefined ? {} : { on }) };
  }

  /** What Go does itself: no call remains. */
  #builtin(call: Node, callee: Node, args: readonly Node[]): boolean {
    const { tree, bindings } = this.#source;
    if (tree.kind(callee) !== Kind.identifier || bindings.of(callee) !== undefined) return false;
    const [first = none, ...rest] = args;
    const path = this.#paths.of(first);
    switch (tree.text(callee)) {
      case 'delete':
        if (path !== undefined) this.#access('delete', path, call);
        return true;
      case 'clear':
        if (path !== undefined) this.#access('clear', path, call);
        return true;
      case 'len':
        if (path !== undefined) this.#access('len', path, call);
        return true;
      case 'append':
        for (const value of rest) this.#publish(value, path, call);
        return true;
      case 'close':
        this.#into.push({ kind: 'close', ...(path === undefined ? {} : { path }), at: this.#source.place(call) });
        return true;
      case 'cap':
      case 'copy':
      case 'make':
      case 'new':
      case 'panic':
      case 'recover':
      case 'print':
      case 'println':
      case 'min':
      case 'max':
      case 'string':
      case 'byte':
      case 'int':
      case 'int64':
      case 'float64':
      case 'uint64':
        return true;
      default:
        return false;
    }
  }

  /** Functions of libraries that read or write a map for their caller; `name` is the callee's, if it is one of a package. */
  #library(call: Node, callee: Node, args: readonly Node[], name: string | undefined): void {
    const { tree } = this.#source;
    if (name === undefined && tree.kind(callee) !== Kind.selector_expression) return;
    const method = name === undefined ? tree.text(tree.child(callee, Field.field)) : undefined;
    const target = name === undefined ? undefined : mapWriters.get(name);
    const written = target !== undefined ? args[target] : method === 'Decode' && args.length === 1 ? args[0] : undefined;
    if (written !== undefined && (name?.includes('maps') === true || tree.kind(written) === Kind.unary_expression)) {
      const path = this.#paths.of(written);
      if (path !== undefined) this.#access('write', path, call);
    }
    // `hex.Encode(dst, src)` is another one.
    const encodes = encoding.test(name ?? method ?? '') && (method !== 'Encode' || args.length === 1);
    const encoded = encodes ? args.at(method === 'JSON' ? 1 : 0) : undefined;
    const ranged = name !== undefined && mapReaders.has(name) ? args[0] : name === 'maps.Copy' ? args[1] : encoded;
    const path = ranged === undefined ? undefined : this.#paths.of(ranged);
    if (path !== undefined) this.#access('range', path, call, ranged === encoded ? 'encoded' : undefined);
    // `c.JSON(200, gin.H{"names": s.names})`, `page.Execute(w, map[string]any{"names": s.names})`
    const template =
      method === undefined || !this.#importsTemplates() ? undefined : args[dataOfTemplates.get(`${method}/${args.length}`) ?? -1];
    const data = encoded ?? template;
    for (const part of data === undefined ? [] : this.#mapParts(data)) {
      const inner = this.#paths.of(part);
      if (inner !== undefined && (inner.steps.length > 0 || 'name' in inner.root)) this.#access('range', inner, part, 'encoded');
    }
    const given = template === undefined ? undefined : this.#paths.of(template);
    if (given !== undefined) this.#access('range', given, call, 'encoded');
  }

  #importsTemplates(): boolean {
    return [...this.#source.imports.byName.values()].some((path) => path === 'text/template' || path === 'html/template');
  }

  /** What a literal of a map holds. */
  #mapParts(value: Node): Node[] {
    const { tree } = this.#source;
    const literal = tree.kind(value) === Kind.unary_expression ? tree.child(value, Field.operand) : value;
    if (tree.kind(literal) !== Kind.composite_literal) return [];
    const type = typeText(this.#source, tree.child(literal, Field.type));
    return type?.startsWith('map[') === true || libraryMap(type ?? '') !== undefined ? this.#parts(value) : [];
  }

  #loopAround(node: Node): Place | undefined {
    const { tree } = this.#source;
    for (let n = node; n !== none; ) {
      if (n === this.#step) return this.#loopOfStep();
      n = tree.parent(n);
      const kind = tree.kind(n);
      if (kind === Kind.func_literal) return undefined;
      if (kind === Kind.for_statement) return this.#source.place(n);
    }
    return undefined;
  }

  #loopOfStep(): Place | undefined {
    if (this.#knowsLoop) return this.#loop;
    const { tree } = this.#source;
    this.#knowsLoop = true;
    this.#loop = undefined;
    for (let n = tree.parent(this.#step); n !== none && tree.kind(n) !== Kind.func_literal; n = tree.parent(n)) {
      if (tree.kind(n) !== Kind.for_statement) continue;
      this.#loop = this.#source.place(n);
      break;
    }
    return this.#loop;
  }
}
