/** What becomes of a ticker: who holds it, and which ends leave it running. */
import { describe, expect, test } from 'vitest';
import { fileImports } from '../../src/go/names.js';
import { type DeclarationSummary, type Place, summarise, type TimerFact } from '../../src/summary/index.js';
import { goParser } from '../../src/syntax/parse.js';

const parser = await goParser();
const imports = fileImports(
  ['context', 'errors', 'log', 'net/http', 'os', 'reflect', 'runtime', 'sync', 'testing', 'time'].map((path) => ({ path })),
);

/** The summary of one declaration, and the first line of the text at a place in it. */
function summaryOf(declaration: string): { summary: DeclarationSummary; text: (place: Place) => string } {
  const bytes = Buffer.from(declaration);
  const summary = summarise(parser.parse(bytes, 0, bytes.length), imports);
  expect(summary.faults).toEqual([]);
  return { summary, text: ({ start, end }) => bytes.toString('utf8', start, end).split('\n')[0] ?? '' };
}

/**
 * A fact in a line: where the ticker goes, then each end that leaves it running, by its text: `local t: return err`. `!` in front: nobody
 * can stop it.
 */
function tell(fact: TimerFact, text: (place: Place) => string): string {
  const owner = fact.field === undefined ? '' : ` ${fact.field.owner ?? '?'}.${fact.field.field}`;
  const holder = fact.holder === undefined || fact.field !== undefined ? '' : ` ${fact.holder}`;
  const ends = fact.leaks.map(({ kind, at, captured }) => {
    const where = kind === 'return' ? text(at) : kind;
    return captured === undefined ? where : `${captured} ${where}`;
  });
  return `${fact.unstoppable ? '!' : ''}${fact.fate}${owner}${holder}${ends.length > 0 ? `: ${ends.join(', ')}` : ''}`;
}

function timersOf(declaration: string): string[] {
  const { summary, text } = summaryOf(declaration);
  return summary.timers.map((fact) => tell(fact, text));
}

const inFunc = (body: string, signature = '(d time.Duration, done chan int, ok func() bool) error'): string[] =>
  timersOf(`func f${signature} {\n${body}\n}`);

type Row = readonly [name: string, body: string, facts: readonly string[]];

const make = 't := time.NewTicker(d)';

describe('in one function', () => {
  test.each<Row>([
    ['never stopped', `${make}\n<-t.C\nreturn nil`, ['local t: return nil']],
    ['stopped', `${make}\n<-t.C\nt.Stop()\nreturn nil`, ['local t']],
    ['deferred', `${make}\ndefer t.Stop()\nif ok() { return nil }\nreturn nil`, ['local t']],
    ['a return before the defer', `${make}\nif ok() { return nil }\ndefer t.Stop()\nreturn nil`, ['local t: return nil']],
    ['a deferred closure', `${make}\ndefer func() { log.Print("x"); t.Stop() }()\nreturn nil`, ['local t']],
    ['a deferred method expression', `${make}\ndefer (*time.Ticker).Stop(t)\nreturn nil`, ['local t']],
    ['a deferred closure with the ticker as argument', `${make}\ndefer func(x *time.Ticker) { x.Stop() }(t)\nreturn nil`, ['local t']],
    ['one of several cases', `${make}\nselect {\ncase <-t.C: return nil\ncase <-done:\n}\nt.Stop()\nreturn nil`, ['local t: return nil']],
    ['break to a label', `${make}\nl: for { select { case <-t.C: case <-done: break l } }\nt.Stop()\nreturn nil`, ['local t']],
    ['break out of the select only', `${make}\nfor { select { case <-t.C: case <-done: break } }`, ['local t']],
    ['goto the clean-up', `${make}\nif ok() { goto out }\n<-t.C\nout: t.Stop()\nreturn nil`, ['local t']],
    ['panic', `${make}\nif ok() { panic("x") }\nt.Stop()\nreturn nil`, ['local t: panic']],
    ['the process ends', `${make}\nif ok() { log.Fatal("x") }\nif ok() { os.Exit(1) }\nt.Stop()\nreturn nil`, ['local t']],
    ['a range over its channel does not end', `${make}\nfor range t.C { ok() }\nreturn nil`, ['local t']],
    ['both branches', `${make}\nif ok() { t.Stop() } else { t.Stop() }\nreturn nil`, ['local t']],
    ['an alias', `${make}\nu := t\nu.Stop()\nreturn nil`, ['local t']],
    [
      'two at once',
      'a, b := time.NewTicker(d), time.NewTicker(d)\ndefer a.Stop()\n_ = b.C\nreturn nil',
      ['local a', 'local b: return nil'],
    ],
    ['in the head of an if', `if ${make}; ok() { <-t.C }\nreturn nil`, ['local t: return nil']],
    ['nobody holds it', '<-time.NewTicker(d).C\nreturn nil', ['!local: return nil']],
    ['time.Tick', 'c := time.Tick(d)\n<-c\nreturn nil', ['!local c: return nil']],
    ['time.Tick for ever', 'for range time.Tick(d) { ok() }\nreturn nil', ['!local']],
  ])('%s', (_, body, facts) => {
    expect(inFunc(body)).toEqual(facts);
  });
});

describe('in a loop', () => {
  test.each<Row>([
    ['made again', `for ok() { ${make}; <-t.C }\nreturn nil`, ['local t: return nil, again']],
    ['stopped in each round', `for ok() { ${make}; <-t.C; t.Stop() }\nreturn nil`, ['local t']],
    ['a continue past the Stop', `for ok() { ${make}; if ok() { continue }; t.Stop() }\nreturn nil`, ['local t: return nil, again']],
    ['a closure per round', `for ok() { func() { ${make}; defer t.Stop(); <-t.C }() }\nreturn nil`, ['local t']],
    [
      'replaced after a Stop, with a defer by variable',
      `${make}\ndefer func() { t.Stop() }()\nfor ok() { t.Stop(); t = time.NewTicker(d) }\nreturn nil`,
      ['local t', 'local t'],
    ],
    [
      'replaced after a Stop, with a defer by value',
      `${make}\ndefer t.Stop()\nfor ok() { t.Stop(); t = time.NewTicker(d) }\nreturn nil`,
      ['local t', 'local t: return nil'],
    ],
    ['overwritten', `${make}\nt = time.NewTicker(2 * d)\nt.Stop()\nreturn nil`, ['local t: lost', 'local t']],
  ])('%s', (_, body, facts) => {
    expect(inFunc(body).map(sorted)).toEqual(facts.map(sorted));
  });
});

/** Ends in any order. */
const sorted = (fact: string): string => {
  const [head = '', ends = ''] = fact.split(': ');
  return [head, ...ends.split(', ').sort()].join(' ');
};

describe('under a condition', () => {
  const maybe = 'var t *time.Ticker\nif d > 0 { t = time.NewTicker(d) }\n<-done\n';
  test.each<Row>([
    ['the same condition again', `${maybe}if d > 0 { t.Stop() }\nreturn nil`, ['local t']],
    ['not nil', `${maybe}if t != nil { t.Stop() }\nreturn nil`, ['local t']],
    ['nil returns early', `${maybe}if t == nil { return nil }\nt.Stop()\nreturn nil`, ['local t']],
    ['another condition', `${maybe}if ok() { t.Stop() }\nreturn nil`, ['local t: return nil']],
    ['a condition that changes between', `${maybe}d = 0\nif d > 0 { t.Stop() }\nreturn nil`, ['local t: return nil']],
    ['a defer in the branch', 'if d > 0 { t := time.NewTicker(d); defer t.Stop(); <-t.C }\nreturn nil', ['local t']],
  ])('%s', (_, body, facts) => {
    expect(inFunc(body)).toEqual(facts);
  });
});

describe('in other hands', () => {
  test.each<readonly [name: string, declaration: string, facts: readonly string[]]>([
    ['returned', 'func f() *time.Ticker { return time.NewTicker(1) }', ['moved']],
    ['a named result', 'func f() (t *time.Ticker) { t = time.NewTicker(1); return }', ['moved t']],
    ['only its channel returned', 'func f() <-chan time.Time { return time.NewTicker(1).C }', ['!local: time.NewTicker(1).C']],
    ['channel and Stop returned', 'func f() (<-chan time.Time, func()) { t := time.NewTicker(1); return t.C, t.Stop }', ['local t']],
    ['an argument', 'func f() { g(time.NewTicker(1)) }', ['moved']],
    ['a variable as argument', 'func f() { t := time.NewTicker(1); g(t) }', ['local t']],
    ['sent', 'func f(c chan *time.Ticker) { t := time.NewTicker(1); c <- t }', ['local t']],
    ['appended', 'func f(l []*time.Ticker) { t := time.NewTicker(1); l = append(l, t) }', ['local t']],
    ['into a map', 'func f(m map[int]*time.Ticker) { m[1] = time.NewTicker(1) }', ['moved']],
    ['t.Cleanup', 'func f(t *testing.T) { k := time.NewTicker(1); t.Cleanup(k.Stop); <-k.C }', ['local k']],
    ['context.AfterFunc', 'func f(ctx context.Context) { t := time.NewTicker(1); context.AfterFunc(ctx, t.Stop) }', ['local t']],
    [
      'a stop function kept',
      'func f() (stop func()) { stop = func() {}; t := time.NewTicker(1); stop = t.Stop; return stop }',
      ['local t'],
    ],
    ['a package variable', 'func f() { ticker = time.NewTicker(1) }', ['package ticker']],
    ['a field of the receiver', 'func (s *S) f() { s.t = time.NewTicker(1) }', ['field S.t']],
    ['a field of a literal', 'func f() *S { return &S{t: time.NewTicker(1)} }', ['field S.t']],
    ['a field by position', 'func f() *S { return &S{nil, time.NewTicker(1)} }', ['field S.1']],
    ['a field of a generic type', 'func f[T any]() *S[T] { return &S[T]{t: time.NewTicker(1)} }', ['field S.t']],
    ['a field by way of a variable', 'func f() *S { t := time.NewTicker(1); return &S{t: t} }', ['field S.t']],
    [
      'a return before it reaches the field',
      'func f(x bool) *S { t := time.NewTicker(1); if x { return nil }; return &S{t: t} }',
      ['local t: return nil'],
    ],
    ['a local called time', 'func f(time clock) { t := time.NewTicker(1); _ = t }', []],
  ])('%s', (_, declaration, facts) => {
    expect(timersOf(declaration)).toEqual(facts);
  });
});

describe('in goroutines and callbacks', () => {
  const loop = 'for { select { case <-t.C: case <-done: return } }';
  test.each<Row>([
    ['the goroutine stops it', `${make}\ngo func() { defer t.Stop(); ${loop} }()\nreturn nil`, ['local t']],
    ['the goroutine ends without', `${make}\ngo func() { ${loop} }()\nreturn nil`, ['local t: goroutine return']],
    ['the goroutine never ends', `${make}\ngo func() { for { <-t.C } }()\nreturn nil`, ['local t']],
    ['the function stops it', `${make}\ngo func() { ${loop} }()\n<-done\nt.Stop()\nreturn nil`, ['local t']],
    ['another goroutine stops it', `${make}\ngo func() { ${loop} }()\ngo func() { <-done; t.Stop() }()\nreturn nil`, ['local t']],
    ['made inside', `go func() { ${make}; ${loop} }()\nreturn nil`, ['local t: return']],
    ['run by a group', `${make}\ng.Go(func() error { defer t.Stop(); <-t.C; return nil })\nreturn nil`, ['local t']],
    ['run by a group, not stopped', `${make}\ng.Go(func() error { <-t.C; return nil })\nreturn nil`, ['local t: literal return nil']],
    ['a callback that resets it', `${make}\ndefer t.Stop()\ng.On(func() { t.Reset(d) })\nreturn nil`, ['local t']],
  ])('%s', (_, body, facts) => {
    expect(inFunc(body)).toEqual(facts);
  });
});

describe('timers', () => {
  const armed = (body: string): [string, boolean][] => {
    const { summary, text } = summaryOf(`func f(d time.Duration, done chan int) {\n${body}\n}`);
    return summary.timers.map((fact) => [tell(fact, text), fact.rearmed]);
  };
  const defer = 't := time.NewTimer(d)\ndefer t.Stop()\n';
  test.each<readonly [name: string, body: string, fact: string, rearmed: boolean]>([
    ['once', 't := time.NewTimer(d)\n<-t.C', 'local t', false],
    ['left running', 't := time.NewTimer(d)\nselect { case <-t.C: case <-done: return }', 'local t: return', false],
    ['armed again', 't := time.NewTimer(d)\nfor { select { case <-t.C: t.Reset(d); case <-done: return } }', 'local t: return', true],
    ['armed again, deferred', `${defer}for { select { case <-t.C: t.Reset(d); case <-done: return } }`, 'local t', true],
    [
      'stopped and drained',
      't := time.NewTimer(d)\nfor { t.Reset(d); select { case <-t.C: return; case <-done: if !t.Stop() { <-t.C }; return } }',
      'local t',
      true,
    ],
  ])('%s', (_, body, fact, rearmed) => {
    expect(armed(body)).toEqual([[fact, rearmed]]);
  });
});
