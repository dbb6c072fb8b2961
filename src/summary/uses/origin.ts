/** Where a key or value comes from, by the words of what the expression is, not of all that occurs in it. */
import { contextOfParameter } from '../../go/library/concurrency/outside.js';
import { qualifiedName, variableTypeName } from '../../go/names.js';
import type { Variable } from '../../go/scope.js';
import { callArguments } from '../../go/use.js';
import { Field, Kind } from '../../syntax/kinds.js';
import { type Node, none } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { Origin } from '../types.js';
import { carrierOf, type Evidence, headOf } from './words.js';

/** Steps from a variable back to what it was declared from, and from a call to what it is given. */
const maxSteps = 4;

/** Packages whose functions return what they are given in another form. */
const reforming = /^(?:fmt|strings|strconv|bytes|path|path\/filepath|encoding\/\w+|net|net\/url|net\/netip)\./;

/** What a key is: ever new, one of few, or undefined where nothing says. */
export function originOfKey(source: Source, key: Node): Evidence | undefined {
  return evidenceOf(source, key, 0);
}

/** Origin of a value stored under a key: a time or a connection says that entries come and go. */
export function originOfValue(source: Source, value: Node): Origin | undefined {
  const origin = evidenceOf(source, value, 0);
  return origin === 'time' || origin === 'connection' ? origin : undefined;
}

function evidenceOf(source: Source, node: Node, steps: number): Evidence | undefined {
  const { tree } = source;
  if (node === none || steps > maxSteps) return undefined;
  switch (tree.kind(node)) {
    case Kind.identifier:
      return ofName(source, node, steps);
    case Kind.selector_expression:
      return ofMember(source, node, steps);
    case Kind.call_expression:
      return ofCall(source, node, steps);
    case Kind.parenthesized_expression:
    case Kind.slice_expression:
      return evidenceOf(source, tree.firstNamed(node), steps);
    case Kind.expression_list: {
      // `id, err := newID()`
      const [only, second] = tree.named(node);
      return only === undefined || second !== undefined ? undefined : evidenceOf(source, only, steps);
    }
    case Kind.unary_expression:
    case Kind.index_expression:
    case Kind.type_assertion_expression:
      return evidenceOf(source, tree.child(node, Field.operand), steps);
    case Kind.binary_expression:
      return ofParts(source, [tree.child(node, Field.left), tree.child(node, Field.right)], steps);
    case Kind.composite_literal:
      return ofLiteral(source, node, steps);
    default:
      return undefined;
  }
}

/** A variable: by its name, else by its type, else by what it was declared from. */
function ofName(source: Source, identifier: Node, steps: number): Evidence | undefined {
  const { tree, bindings, imports } = source;
  const name = tree.text(identifier);
  const head = headOf(name);
  if (head !== undefined && head !== 'form' && head !== 'hash') return head;
  const variable = bindings.of(identifier);
  if (variable === undefined) return head === 'hash' ? 'random' : undefined;
  const type = variable.type === none ? undefined : variableTypeName(tree, bindings, imports, variable);
  const typeName = type?.replace(/^.*[.*]/, '');
  const typed = typeName === undefined ? undefined : headOf(typeName);
  if (typed !== undefined && typed !== 'form' && typed !== 'hash') return typed;
  // `event string` is the name of a kind of events; an `event *Event` is one.
  const carrier = type?.startsWith('*') === true ? (carrierOf(name) ?? carrierOf(typeName ?? '')) : undefined;
  return carrier ?? evidenceOf(source, initialiser(source, variable), steps + 1) ?? (head === 'hash' ? 'random' : undefined);
}

/** `x.name`, called or not: by its own name, else by what it is of. */
function ofMember(source: Source, selector: Node, steps: number): Evidence | undefined {
  const { tree } = source;
  const operand = tree.child(selector, Field.operand);
  const head = headOf(tree.text(tree.child(selector, Field.field)));
  if (head === 'few') return head;
  switch (head) {
    case 'hash':
      return evidenceOf(source, operand, steps + 1) === 'few' ? 'few' : 'random';
    case 'form':
      return carrierOf(nameOf(source, operand)) ?? (isOfRequest(source, operand) ? 'request' : evidenceOf(source, operand, steps + 1));
    case undefined:
      // `url.Path` is no address, `req.Source` no request; but all that a handler's request has in it comes from outside.
      return isOfRequest(source, operand) ? 'request' : undefined;
    default:
      return head;
  }
}

function ofCall(source: Source, call: Node, steps: number): Evidence | undefined {
  const { tree, bindings, imports } = source;
  const callee = tree.child(call, Field.function);
  const given = (): Evidence | undefined => ofParts(source, callArguments(tree, call), steps + 1);
  const qualified = qualifiedName(tree, bindings, imports, callee);
  if (qualified === undefined && tree.kind(callee) === Kind.selector_expression) {
    const own = ofMember(source, callee, steps);
    return own ?? (headOf(tree.text(tree.child(callee, Field.field))) === 'form' ? given() : undefined);
  }
  if (qualified !== undefined && reforming.test(qualified)) return given();
  // `[]byte(x)`, `func() { … }()`
  if (qualified === undefined && tree.kind(callee) !== Kind.identifier) return given();
  const head = headOf(qualified === undefined ? tree.text(callee) : qualified.slice(qualified.lastIndexOf('.') + 1));
  if (head === 'hash') return given() === 'few' ? 'few' : 'random';
  if (head !== 'form') return head;
  // `uuid.New()`
  const home = qualified === undefined ? undefined : headOf(tree.text(tree.child(callee, Field.operand)));
  return home === undefined || home === 'form' || home === 'hash' || home === 'few' ? given() : home;
}

/** `&conn{…}`, `time.Time{}`: what it is counts before what is in it. */
function ofLiteral(source: Source, literal: Node, steps: number): Evidence | undefined {
  const { tree } = source;
  const type = tree.text(tree.child(literal, Field.type));
  const head = /^[\w.]+$/.test(type) ? headOf(type.slice(type.lastIndexOf('.') + 1)) : undefined;
  if (head !== undefined && head !== 'form' && head !== 'hash') return head;
  const values = tree.named(tree.child(literal, Field.body)).map((element) => {
    const value = tree.kind(element) === Kind.keyed_element ? tree.child(element, Field.value) : element;
    return tree.kind(value) === Kind.literal_element ? tree.firstNamed(value) : value;
  });
  return ofParts(source, values, steps + 1);
}

/** A compound is as new as its newest part, and one of few where all parts that say anything are, and each says something. */
function ofParts(source: Source, parts: readonly Node[], steps: number): Evidence | undefined {
  let all: Evidence | undefined;
  let open = false;
  for (const part of parts) {
    if (isPlain(source, part)) continue;
    const own = evidenceOf(source, part, steps);
    if (own !== undefined && own !== 'few') return own;
    if (own === undefined) open = true;
    else all = own;
  }
  return open ? undefined : all;
}

function isPlain({ tree }: Source, node: Node): boolean {
  const kind = tree.kind(node);
  return (
    kind === Kind.interpreted_string_literal || kind === Kind.raw_string_literal || kind === Kind.int_literal || kind === Kind.rune_literal
  );
}

/** Whether a chain of selectors, calls and elements starts at the request of a handler. */
function isOfRequest({ tree, bindings, imports }: Source, chain: Node): boolean {
  for (let n = chain; n !== none; ) {
    switch (tree.kind(n)) {
      case Kind.selector_expression:
      case Kind.index_expression:
      case Kind.type_assertion_expression:
      case Kind.unary_expression:
        n = tree.child(n, Field.operand);
        break;
      case Kind.call_expression:
        n = tree.child(n, Field.function);
        break;
      case Kind.parenthesized_expression:
        n = tree.firstNamed(n);
        break;
      default: {
        const variable = tree.kind(n) === Kind.identifier ? bindings.of(n) : undefined;
        const type = variable === undefined ? undefined : variableTypeName(tree, bindings, imports, variable);
        return type !== undefined && contextOfParameter(type) === 'handler';
      }
    }
  }
  return false;
}

/** The name that an expression ends in: of `x.y`, `x.y()` and `y[i]` y. */
function nameOf({ tree }: Source, expression: Node): string {
  for (let n = expression; n !== none; ) {
    switch (tree.kind(n)) {
      case Kind.identifier:
        return tree.text(n);
      case Kind.selector_expression:
        return tree.text(tree.child(n, Field.field));
      case Kind.call_expression:
        n = tree.child(n, Field.function);
        break;
      case Kind.index_expression:
      case Kind.type_assertion_expression:
      case Kind.unary_expression:
        n = tree.child(n, Field.operand);
        break;
      case Kind.parenthesized_expression:
        n = tree.firstNamed(n);
        break;
      default:
        return '';
    }
  }
  return '';
}

/** The expression that a variable gets its first value from, alone or as one of several results, or what it ranges over. */
function initialiser({ tree }: Source, variable: Variable): Node {
  if (variable.value !== none) return variable.value;
  const statement = tree.parent(tree.parent(variable.node));
  const kind = tree.kind(statement);
  return kind === Kind.short_var_declaration || kind === Kind.range_clause ? tree.child(statement, Field.right) : none;
}
