/** States of types and expressions (https://go.dev/ref/spec#Expressions), made anew for each place where they stand. */
import type { Automaton, Frame } from './automaton.js';
import type { TokenClass } from './tokens.js';

/** What stands between brackets inside types and expressions. */
export interface Frames {
  /** `func() { … }` and all other blocks. */
  readonly block: Frame;
  readonly structBody: Frame;
  readonly interfaceBody: Frame;
  /** `T{ … }`. */
  readonly literal: Frame;
  /** `f( … )`. */
  readonly arguments: Frame;
  /** `( … )` around an expression or type. */
  readonly parentheses: Frame;
  /** `x.( … )`. */
  readonly assertion: Frame;
  /** `x[ … ]`: indices, slices, type arguments. */
  readonly index: Frame;
  /** `[ … ]` before an element type. */
  readonly length: Frame;
  /** `map[ … ]`. */
  readonly key: Frame;
  /** `T[ … ]` where only a type can stand. */
  readonly typeArguments: Frame;
  /** Parameters and results. */
  readonly parameters: Frame;
}

export const binaryOperators: readonly TokenClass[] = ['|', '*', 'binary', 'either'];

export interface Types {
  /** Before a type. */
  readonly want: number;
  /** Makes a type begin at another state too. */
  readonly begin: (state: number) => void;
}

/** States of a type after which the state `complete` is reached. */
export function types(go: Automaton, frames: Frames, complete: number): Types {
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

  const begin = (state: number): void => {
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

export interface Expressions {
  /** Before an operand. */
  readonly want: number;
  /** After one that could be a type's name. */
  readonly name: number;
  /** After any other. */
  readonly value: number;
  /** After `x.(T)`. */
  readonly asserted: number;
  /** After `f(x)`. */
  readonly called: number;
}

/** States of an expression. Where there is no `literals`, a `{` after a name is left to what is told about `value`. */
export function expressions(go: Automaton, frames: Frames, literals = true): Expressions {
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
  if (literals) go.open(name, '{', frames.literal, value);
  go.open(literalType, '{', frames.literal, value);

  // A literal or a type: `{` decides.
  go.open(func, '(', frames.parameters, signature);
  const results = types(go, frames, result);
  results.begin(signature);
  go.open(signature, '(', frames.parameters, result);
  go.open(result, '{', frames.block, value);
  return { want, name, value, asserted, called };
}
