/** States of statements: https://go.dev/ref/spec#Statements. */
import { OVER } from './automaton.js';
import { expressions } from './expressions.js';
/** A simple statement: expression, send, `++`, assignment. What ends it is to be added to `expression.value` and `done`. */
function simple(go, frames, literals) {
    const done = go.state();
    const expression = expressions(go, frames, literals);
    const list = expressions(go, frames, literals);
    const assigned = expressions(go, frames, literals);
    const sent = expressions(go, frames, literals);
    const values = go.state('an expression', assigned.want);
    for (const { value } of [assigned, sent])
        go.inherit(value, done);
    go.on(assigned.value, ',', assigned.want);
    go.on(expression.value, ['=', ':='], values);
    go.on(expression.value, 'op=', sent.want);
    go.on(expression.value, '<-', sent.want);
    go.on(expression.value, '++', done);
    go.on(expression.value, ',', list.want);
    go.on(list.value, ',', list.want);
    go.on(list.value, ['=', ':='], values);
    // A name alone can be a label.
    const want = go.state('a statement', expression.want);
    const name = go.state('', expression.name);
    go.on(want, 'name', name);
    return { want, expression, name, done, assigned, values };
}
/** `if`, `for`, `switch`: the states after these keywords. */
function headers(go, frames, end) {
    return { if: ifHeader(go, frames, end), for: forHeader(go, frames, end), switch: switchHeader(go, frames, end) };
}
function ifHeader(go, frames, end) {
    const after = go.state('', end);
    const otherwise = go.state("'{'");
    const begin = simple(go, frames, false);
    const condition = expressions(go, frames, false);
    const want = go.state('an expression', begin.want);
    go.on(want, ';', condition.want);
    go.on(begin.expression.value, ';', condition.want);
    go.on(begin.done, ';', condition.want);
    go.open(begin.expression.value, '{', frames.block, after);
    go.open(condition.value, '{', frames.block, after);
    go.on(after, 'else', otherwise);
    go.on(otherwise, 'if', want);
    go.open(otherwise, '{', frames.block, end);
    return want;
}
function forHeader(go, frames, end) {
    const begin = simple(go, frames, false);
    const condition = expressions(go, frames, false);
    const post = simple(go, frames, false);
    const range = expressions(go, frames, false);
    const want = go.state('an expression', begin.want);
    const second = go.state('an expression', condition.want);
    const third = go.state('a statement', post.want);
    go.on(want, 'range', range.want);
    go.on(begin.values, 'range', range.want);
    for (const state of [want, begin.expression.value, begin.done])
        go.on(state, ';', second);
    for (const state of [second, condition.value])
        go.on(state, ';', third);
    for (const state of [want, begin.expression.value, third, post.expression.value, post.done, range.value]) {
        go.open(state, '{', frames.block, end);
    }
    return want;
}
function switchHeader(go, frames, end) {
    const [begin, tag] = [simple(go, frames, false), simple(go, frames, false)];
    const want = go.state('an expression', begin.want);
    const second = go.state('an expression', tag.want);
    for (const state of [want, begin.expression.value, begin.done])
        go.on(state, ';', second);
    for (const state of [want, second, begin.expression.value, begin.assigned.asserted, tag.expression.value, tag.assigned.asserted]) {
        go.open(state, '{', frames.cases, end);
    }
    return want;
}
/** `state` begins a statement; `end` is the state after one; `values` is before a list of expressions that ends one. */
export function statements(go, frames, state, end, values) {
    const statement = simple(go, frames, true);
    go.inherit(statement.expression.value, end);
    go.inherit(statement.done, end);
    go.inherit(state, statement.want);
    go.on(statement.name, ':', OVER);
    go.on(state, ';', OVER);
    go.on(state, 'closer', OVER);
    go.open(state, '{', frames.block, end);
    for (const [keyword, header] of Object.entries(headers(go, frames, end)))
        go.on(state, keyword, header);
    const select = go.state("'{'");
    go.on(state, 'select', select);
    go.open(select, '{', frames.communications, end);
    const call = expressions(go, frames);
    go.on(call.called, [';', 'closer'], OVER);
    go.on(state, ['go', 'defer'], call.want);
    const returned = go.state('an expression', values.want);
    go.on(state, 'return', returned);
    go.on(returned, ';', OVER);
    go.on(returned, 'closer', OVER);
    const label = go.state('a name');
    const optionalLabel = go.state('', end);
    go.on(label, 'name', end);
    go.on(optionalLabel, 'name', end);
    go.on(state, 'goto', label);
    go.on(state, ['break', 'continue'], optionalLabel);
    go.on(state, 'fallthrough', end);
}
/** The bodies of `switch` and `select`; `state` begins a statement. */
export function clauses(go, frames, state) {
    const values = expressions(go, frames);
    go.on(values.value, ',', values.want);
    go.on(values.value, ':', OVER);
    const communication = simple(go, frames, true);
    go.on(communication.expression.value, ':', OVER);
    go.on(communication.done, ':', OVER);
    const colon = go.state();
    go.on(colon, ':', OVER);
    for (const [frame, want] of [
        [frames.cases, values.want],
        [frames.communications, communication.want],
    ]) {
        go.inherit(frame.start, state);
        for (const at of [frame.first, frame.start]) {
            go.on(at, 'case', want);
            go.on(at, 'default', colon);
            go.on(at, 'closer', OVER);
        }
    }
}
