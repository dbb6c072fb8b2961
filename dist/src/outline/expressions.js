export const binaryOperators = ['|', '*', 'binary', 'either'];
/** States of a type after which the state `complete` is reached. */
export function types(go, frames, complete) {
    const want = go.state('a type');
    const name = go.state('', complete);
    const dot = go.state('a name');
    const qualified = go.state('', complete);
    const struct = go.state("'{'");
    const interface_ = go.state("'{'");
    const map = go.state("'['");
    const func = go.state("'('");
    const signature = go.state('', complete);
    const chan = go.state('a type');
    const receive = go.state();
    const begin = (state) => {
        go.on(state, 'name', name);
        go.on(state, '*', want);
        go.on(state, '<-', receive);
        go.on(state, 'chan', chan);
        go.on(state, 'func', func);
        go.on(state, 'map', map);
        go.on(state, 'struct', struct);
        go.on(state, 'interface', interface_);
        go.open(state, '[', frames.length, want);
        go.open(state, '(', frames.parentheses, complete);
    };
    begin(want);
    begin(chan);
    go.on(chan, '<-', want);
    go.on(receive, 'chan', want);
    go.on(name, '.', dot);
    go.open(name, '[', frames.typeArguments, complete);
    go.on(dot, 'name', qualified);
    go.open(qualified, '[', frames.typeArguments, complete);
    go.open(struct, '{', frames.structBody, complete);
    go.open(interface_, '{', frames.interfaceBody, complete);
    go.open(map, '[', frames.key, want);
    go.open(func, '(', frames.parameters, signature);
    begin(signature);
    go.open(signature, '(', frames.parameters, complete);
    return { want, begin };
}
/** States of an expression. Where there is no `literals`, a `{` after a name is left to what is told about `value`. */
export function expressions(go, frames, literals = true) {
    const want = go.state('an expression');
    const value = go.state();
    const name = go.state('', value);
    const asserted = go.state('', value);
    const called = go.state('', value);
    const dot = go.state('a name');
    const literalType = go.state('', name);
    const type = types(go, frames, literalType);
    const func = go.state("'('");
    const result = go.state('', name);
    const signature = go.state('', result);
    type.begin(want);
    go.on(want, 'name', name);
    go.on(want, ['number', 'string'], value);
    go.on(want, ['<-', '*', 'either', '!', '~'], want);
    go.on(want, 'func', func);
    go.open(want, '(', frames.parentheses, value);
    go.on(value, binaryOperators, want);
    go.on(value, '.', dot);
    go.open(value, '(', frames.arguments, called);
    go.open(value, '[', frames.index, name);
    go.on(dot, 'name', name);
    go.open(dot, '(', frames.assertion, asserted);
    if (literals)
        go.open(name, '{', frames.literal, value);
    go.open(literalType, '{', frames.literal, value);
    // A literal or a type: `{` decides.
    go.open(func, '(', frames.parameters, signature);
    const results = types(go, frames, result);
    results.begin(signature);
    go.open(signature, '(', frames.parameters, result);
    go.open(result, '{', frames.block, value);
    return { want, name, value, asserted, called };
}
