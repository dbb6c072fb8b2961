import { describe, expect, test } from 'vitest';
import { differences, merged, updated } from '../../scripts/ecosystem/compare.js';
import { judged, observed } from './support.js';

describe('differences', () => {
  test('none where all is as the snapshot says, in whatever order', () => {
    const snapshot = [judged({ line: 10 }), judged({ line: 20 }), judged({ file: 'a.go' })];
    const run = [observed({ line: 20 }), observed({ file: 'a.go' }), observed({ line: 10 })];
    expect(differences(snapshot, run)).toEqual([]);
  });

  test('new and gone, in the order of their places', () => {
    const was = judged({ file: 'b.go', message: 'one' });
    const now = observed({ file: 'a.go', message: 'two' });
    expect(differences([was], [now])).toEqual([
      { kind: 'new', now },
      { kind: 'gone', was },
    ]);
  });

  test('the same finding twice is one too many', () => {
    expect(differences([judged()], [observed(), observed()])).toEqual([{ kind: 'new', now: observed() }]);
  });

  test('moved, each to the line nearest in order', () => {
    const snapshot = [judged({ line: 10 }), judged({ line: 20 }), judged({ line: 30 })];
    const run = [observed({ line: 12 }), observed({ line: 30 }), observed({ line: 22 })];
    expect(differences(snapshot, run)).toEqual([
      { kind: 'moved', was: snapshot[0], now: run[0] },
      { kind: 'moved', was: snapshot[1], now: run[2] },
    ]);
  });

  test.each([
    ['severity', { severity: 'note' }],
    ['confidence', { confidence: 'medium' }],
    ['setting', { go: 'both' }],
    ['message', { message: 'reworded' }],
  ] as const)('changed: another %s', (_, more) => {
    expect(differences([judged()], [observed(more)])).toEqual([{ kind: 'changed', was: judged(), now: observed(more) }]);
  });

  test('a finding under each setting is told apart from the other', () => {
    const snapshot = [judged({ go: 'module', confidence: 'medium' }), judged({ go: '1.22' })];
    expect(differences(snapshot, [observed({ go: '1.22', line: 11 }), observed({ go: 'module', confidence: 'medium' })])).toEqual([
      { kind: 'moved', was: snapshot[1], now: observed({ go: '1.22', line: 11 }) },
    ]);
  });
});

describe('updated', () => {
  test('new findings are unjudged, gone ones go, the rest keeps its verdict where it now stands', () => {
    const snapshot = [
      judged({ line: 10, verdict: 'false', why: 'Stopped in Close.' }),
      judged({ file: 'gone.go' }),
      judged({ line: 40, verdict: 'unjudged', why: '' }),
    ];
    const run = [observed({ line: 13, severity: 'note' }), observed({ line: 40 }), observed({ file: 'a.go' })];
    expect(updated(snapshot, run)).toEqual([
      { ...observed({ file: 'a.go' }), verdict: 'unjudged', why: '' },
      { ...observed({ line: 13, severity: 'note' }), verdict: 'false', why: 'Stopped in Close.' },
      { ...observed({ line: 40 }), verdict: 'unjudged', why: '' },
    ]);
  });

  test.each([{ message: 'another claim' }, { go: 'both' }] as const)('a claim that has changed is judged again: %o', (more) => {
    const next = [{ ...observed(more), verdict: 'unjudged', why: 'was true: Line 14 returns.' }];
    expect(updated([judged()], [observed(more)])).toEqual(next);
  });

  test('leaves no difference', () => {
    const run = [observed({ line: 3 }), observed({ message: 'x' }), observed({ go: 'both', file: 'z.go' })];
    expect(differences(updated([judged(), judged({ file: 'gone.go' })], run), run)).toEqual([]);
  });
});

describe('merged', () => {
  test('what is equal under both settings is one finding', () => {
    const own = [observed({ go: 'module', line: 1 }), observed({ go: 'module', line: 2 })];
    const old = [observed({ line: 2 }), observed({ line: 3 })];
    expect(merged(own, old)).toEqual([
      observed({ go: 'module', line: 1 }),
      observed({ go: 'both', line: 2 }),
      observed({ go: '1.22', line: 3 }),
    ]);
  });

  test('another severity or confidence is another finding', () => {
    const own = [observed({ go: 'module', severity: 'note' })];
    expect(merged(own, [observed()])).toEqual([observed({ go: 'module', severity: 'note' }), observed()]);
  });

  test('equal twins stay two', () => {
    const twin = observed({ go: 'module' });
    expect(merged([twin, twin], [observed()])).toEqual([twin, observed({ go: 'both' })]);
  });
});
