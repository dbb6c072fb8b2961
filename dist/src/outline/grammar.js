/** Go's grammar as tables: https://go.dev/ref/spec, with what is checked only by the compiler's later parts left out. */
import { Automaton, OVER } from './automaton.js';
import { funcDeclaration, interfaceBody, parameters, specs, structBody, topLevel } from './declarations.js';
import { expressions, types } from './expressions.js';
import { clauses, statements } from './statements.js';
const go = new Automaton();
const frames = {
    block: go.frame('a statement'),
    structBody: go.frame('a name'),
    interfaceBody: go.frame('a name'),
    literal: go.frame('an expression'),
    arguments: go.frame('an expression'),
    parentheses: go.frame('an expression'),
    assertion: go.frame('a type'),
    index: go.frame('an expression'),
    length: go.frame('an expression'),
    key: go.frame('a type'),
    typeArguments: go.frame('a type'),
    parameters: go.frame('a type'),
    cases: go.frame('a statement', go.state()),
    communications: go.frame('a statement', go.state()),
};
/** Between two declarations. */
export const top = go.state();
const end = go.state();
go.on(end, ';', OVER);
go.on(end, 'closer', OVER);
const values = expressions(go, frames);
go.inherit(values.value, end);
go.on(values.value, ',', values.want);
parameters(go, frames, frames.parameters);
structBody(go, frames, frames.structBody, end);
interfaceBody(go, frames, frames.interfaceBody, end);
statements(go, frames, frames.block.start, end, values);
clauses(go, frames, frames.block.start);
specs(go, frames, frames.block.start, end, values.want);
specs(go, frames, top, end, values.want);
go.on(top, 'func', funcDeclaration(go, frames, end));
topLevel(go, top);
brackets(frames);
/** What stands between brackets inside expressions. */
function brackets({ literal, arguments: call, parentheses, assertion, index, length, key, typeArguments }) {
    const closed = go.state();
    go.on(closed, 'closer', OVER);
    one(parentheses);
    const typeArgument = go.state('', closed);
    const moreTypes = go.state('a type', closed);
    go.on(typeArgument, ',', moreTypes);
    types(go, frames, closed).begin(assertion.start);
    types(go, frames, closed).begin(key.start);
    const argumentTypes = types(go, frames, typeArgument);
    argumentTypes.begin(typeArguments.start);
    argumentTypes.begin(moreTypes);
    go.on(assertion.start, 'type', closed);
    list(length);
    go.on(length.start, 'closer', OVER);
    go.on(length.start, '...', closed);
    const argument = list(call);
    const spread = go.state('', closed);
    go.on(call.start, 'closer', OVER);
    go.on(argument.value, '...', spread);
    go.on(spread, ',', closed);
    const element = expressions(go, frames);
    const value = expressions(go, frames);
    const keyed = go.state('an expression', value.want);
    const nested = { element: go.state(), value: go.state() };
    for (const state of [element.value, value.value, nested.element, nested.value]) {
        go.on(state, ',', literal.start);
        go.on(state, 'closer', OVER);
    }
    for (const state of [element.value, nested.element])
        go.on(state, ':', keyed);
    go.inherit(literal.start, element.want);
    go.on(literal.start, 'closer', OVER);
    go.open(literal.start, '{', literal, nested.element);
    go.open(keyed, '{', literal, nested.value);
    // `[i]`, `[T, U]`, `[i:j]`, `[:j:k]`.
    const first = list(index);
    const [second, third] = [expressions(go, frames), expressions(go, frames)];
    const high = go.state('an expression', second.want);
    go.on(index.start, ':', high);
    go.on(first.value, ':', high);
    go.on(second.value, ':', third.want);
    for (const state of [high, second.value, third.value])
        go.on(state, 'closer', OVER);
}
/** Exactly one expression or type. */
function one(frame) {
    const inner = expressions(go, frames);
    go.on(inner.value, 'closer', OVER);
    go.inherit(frame.start, inner.want);
    return inner;
}
/** At least one, commas between them and perhaps one after. */
function list(frame) {
    const inner = one(frame);
    const more = go.state('an expression', inner.want);
    go.on(inner.value, ',', more);
    go.on(more, 'closer', OVER);
    return inner;
}
/** The grammar's tables; a file's declarations each begin with the state `top`. */
export const grammar = go.tables();
