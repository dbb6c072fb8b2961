/** States of what declarations are made of: parameters, type parameters, struct and interface bodies, specs. */
import { ERROR, LOST, OVER } from './automaton.js';
import { binaryOperators, expressions, types } from './expressions.js';
/** `(a, b T, c ...T)` or `(T, ...T)`: https://go.dev/ref/spec#Parameters. All have names or none. */
export function parameters(go, frames, frame) {
    const undecided = frame.start;
    const named = go.state('a name');
    const unnamed = go.state('a type');
    const namedType = go.state();
    const unnamedType = go.state();
    for (const [complete, next] of [
        [namedType, named],
        [unnamedType, unnamed],
    ]) {
        go.on(complete, ',', next);
        go.on(complete, 'closer', OVER);
    }
    const typeOfName = types(go, frames, namedType);
    const onlyType = types(go, frames, unnamedType);
    // Before `name` it is open whether that is a parameter or a type.
    const name = go.state();
    const afterBrackets = go.state();
    typeOfName.begin(name);
    go.on(name, '...', typeOfName.want);
    go.on(name, ',', undecided);
    go.on(name, 'closer', OVER);
    const dot = go.state('a name');
    const qualified = go.state('', unnamedType);
    go.on(name, '.', dot);
    go.on(dot, 'name', qualified);
    go.open(qualified, '[', frames.typeArguments, unnamedType);
    go.open(name, '[', frames.length, afterBrackets);
    typeOfName.begin(afterBrackets);
    go.on(afterBrackets, ',', unnamed);
    go.on(afterBrackets, 'closer', OVER);
    const ownName = go.state();
    typeOfName.begin(ownName);
    go.on(ownName, '...', typeOfName.want);
    go.on(ownName, ',', named);
    for (const state of [undecided, named, unnamed])
        go.on(state, 'closer', OVER);
    go.on(named, 'name', ownName);
    onlyType.begin(undecided);
    onlyType.begin(unnamed);
    go.on(undecided, 'name', name);
    go.on(undecided, '...', onlyType.want);
    go.on(unnamed, '...', onlyType.want);
}
/** `[K comparable, V ~int | string]` of a func. `type T[` begins this or an array's length: then `array` is given. */
function typeParameters(go, frames, frame, array = false) {
    const next = go.state('a name');
    const name = go.state();
    const complete = go.state();
    const constraint = types(go, frames, complete);
    constraint.begin(name);
    go.on(name, ',', next);
    go.on(name, '~', constraint.want);
    go.on(next, 'name', name);
    go.on(next, 'closer', OVER);
    const union = go.state('a type');
    constraint.begin(union);
    go.on(union, '~', constraint.want);
    go.on(complete, '|', union);
    go.on(complete, ',', next);
    go.on(complete, 'closer', OVER);
    if (!array) {
        go.on(frame.start, 'name', name);
        return;
    }
    const length = expressions(go, frames);
    go.on(length.value, ',', next);
    go.on(length.value, 'closer', OVER);
    const dots = go.state();
    go.on(dots, 'closer', OVER);
    // `P *T` and `P (T)` look like an operation and a call, `P []T` like an element of `P`.
    const first = go.state('', length.name);
    const element = go.state('', length.name);
    for (const state of [first, element]) {
        constraint.begin(state);
        go.on(state, binaryOperators, length.want);
        go.open(state, '(', frames.arguments, length.value);
        go.open(state, '[', frames.length, element);
    }
    go.on(first, '~', constraint.want);
    go.inherit(frame.start, length.want);
    go.on(frame.start, 'name', first);
    go.on(frame.start, 'closer', OVER);
    go.on(frame.start, '...', dots);
}
/** https://go.dev/ref/spec#Struct_types */
export function structBody(go, frames, frame, end) {
    const embedded = go.state('', end);
    go.on(embedded, 'string', end);
    const field = types(go, frames, embedded);
    const name = go.state('', embedded);
    const another = go.state('a name');
    const names = go.state('a type');
    const dot = go.state('a name');
    const qualified = go.state('', embedded);
    const pointer = go.state('a name');
    const pointed = go.state('', embedded);
    const afterBrackets = go.state('', embedded);
    go.on(frame.start, 'name', name);
    go.on(frame.start, '*', pointer);
    go.on(frame.start, 'closer', OVER);
    field.begin(name);
    field.begin(names);
    field.begin(afterBrackets);
    go.on(name, ',', another);
    go.on(names, ',', another);
    go.on(another, 'name', names);
    go.on(name, '.', dot);
    go.open(name, '[', frames.length, afterBrackets);
    go.on(dot, 'name', qualified);
    go.open(qualified, '[', frames.typeArguments, embedded);
    go.on(pointer, 'name', pointed);
    go.on(pointed, '.', dot);
    go.open(pointed, '[', frames.typeArguments, embedded);
}
/** https://go.dev/ref/spec#Interface_types */
export function interfaceBody(go, frames, frame, end) {
    const element = go.state('', end);
    const type = types(go, frames, element);
    const union = go.state('a type');
    const name = go.state('', element);
    const dot = go.state('a name');
    const qualified = go.state('', element);
    const result = go.state('', end);
    type.begin(frame.start);
    type.begin(union);
    go.on(frame.start, '~', type.want);
    go.on(union, '~', type.want);
    go.on(element, '|', union);
    go.on(frame.start, 'closer', OVER);
    go.on(frame.start, 'name', name);
    go.on(name, '.', dot);
    go.on(dot, 'name', qualified);
    go.open(name, '[', frames.typeArguments, element);
    go.open(qualified, '[', frames.typeArguments, element);
    go.open(name, '(', frames.parameters, result);
    types(go, frames, end).begin(result);
    go.open(result, '(', frames.parameters, end);
}
/** What follows `var`, `const` and `type`; `values` is the state before a list of expressions. */
export function specs(go, frames, state, end, values) {
    for (const kind of ['var', 'const']) {
        const typed = go.state('', end);
        const begin = go.state('a name');
        // A constant without a value can have that of the one before.
        const name = go.state('', kind === 'const' ? end : ERROR);
        const another = go.state('a name');
        go.on(state, kind, begin);
        go.on(begin, 'name', name);
        go.on(another, 'name', name);
        go.on(name, ',', another);
        go.on(name, '=', values);
        go.on(typed, '=', values);
        types(go, frames, typed).begin(name);
        const group = go.frame('a name');
        go.on(group.start, 'name', name);
        go.on(group.start, 'closer', OVER);
        go.open(begin, '(', group, end);
    }
    const begin = go.state('a name');
    const name = go.state('a type');
    const type = types(go, frames, end);
    const parameterised = go.state('a type');
    const list = go.frame('an expression');
    typeParameters(go, frames, list, true);
    go.on(state, 'type', begin);
    go.on(begin, 'name', name);
    type.begin(name);
    type.begin(parameterised);
    go.on(name, '=', type.want);
    go.on(parameterised, '=', type.want);
    go.open(name, '[', list, parameterised);
    const group = go.frame('a name');
    go.on(group.start, 'name', name);
    go.on(group.start, 'closer', OVER);
    go.open(begin, '(', group, end);
}
/** What follows the `func` of a declaration: https://go.dev/ref/spec#Function_declarations. */
export function funcDeclaration(go, frames, end) {
    const begin = go.state('a name');
    const method = go.state('a name');
    const name = go.state("'('");
    const generic = go.state("'('");
    const result = go.state('', end);
    const signature = go.state('', result);
    const list = go.frame('a name');
    typeParameters(go, frames, list);
    go.open(begin, '(', frames.parameters, method);
    go.on(begin, 'name', name);
    go.on(method, 'name', name);
    go.open(name, '[', list, generic);
    go.open(name, '(', frames.parameters, signature);
    go.open(generic, '(', frames.parameters, signature);
    types(go, frames, result).begin(signature);
    go.open(signature, '(', frames.parameters, result);
    go.open(result, '{', frames.block, end);
    return begin;
}
/** What is no declaration is told elsewhere, and so are import declarations and the package clause. */
export function topLevel(go, state) {
    const all = ['name', 'number', 'string', ';', ',', '.', ':', ':=', '=', 'op=', '...', '++', '<-', 'illegal'];
    go.on(state, [...all, ...binaryOperators, '!', '~', 'import', 'package', 'closer'], LOST);
}
