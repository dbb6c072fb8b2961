import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPins } from '../../scripts/ecosystem/modules.js';
import { byPlace, readSnapshot, writeSnapshot } from '../../scripts/ecosystem/snapshot.js';
import { differenceText, precisionTable } from '../../scripts/ecosystem/text.js';
import { root, temporaryFolder } from '../harness/tools.js';
import { judged, observed } from './support.js';

const folder = join(root, 'test/ecosystem');
const pins = readPins(join(folder, 'modules.json'));

function written(content: unknown): string {
  const path = join(temporaryFolder(), 'x.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('the committed snapshots', () => {
  test('are one for each pinned module', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'modules.json');
    expect(files.sort()).toEqual(pins.map(({ name }) => `${name}.json`).sort());
  });

  test.each(pins)('$name: every finding is judged, in order', ({ name }) => {
    const findings = readSnapshot(join(folder, `${name}.json`));
    expect(findings.filter(({ verdict }) => verdict === 'unjudged')).toEqual([]);
    expect([...findings].sort(byPlace)).toEqual(findings);
  });
});

describe('reading and writing', () => {
  test('what is written is read again, sorted', () => {
    const path = join(temporaryFolder(), 'x.json');
    const first = judged({ file: 'a.go', verdict: 'unjudged', why: '' });
    writeSnapshot(path, [judged({ line: 10 }), judged({ line: 9 }), first]);
    expect(readSnapshot(path)).toEqual([first, judged({ line: 9 }), judged({ line: 10 })]);
    expect(readFileSync(path, 'utf8').endsWith(']\n')).toBe(true);
  });

  test('none is an empty one', () => {
    expect(readSnapshot(join(temporaryFolder(), 'none.json'))).toEqual([]);
  });

  test.each([
    ['no JSON', '[', /x\.json/],
    ['no list', {}, /no list/],
    ['a list of something else', [1], /no list/],
    ['an unknown verdict', [{ ...judged(), verdict: 'maybe' }], /"verdict" is none of true/],
    ['a verdict without a reason', [{ ...judged(), why: '' }], /"why" is missing/],
    ['no line', [{ ...judged(), line: 0 }], /no line/],
    ['an unknown setting', [{ ...judged(), go: '1.23' }], /"go" is none of module/],
  ])('refuses %s', (_, content, message) => {
    expect(() => readSnapshot(written(content))).toThrow(message);
  });

  test('a pin has a folder to lint unless it says otherwise', () => {
    const pin = { name: 'x', module: 'example.com/x', version: 'v1.0.0' };
    expect(readPins(written([pin, { ...pin, roots: ['a', 'b'] }])).map((p) => p.roots)).toEqual([['.'], ['a', 'b']]);
    expect(() => readPins(written([{ ...pin, roots: 'a' }]))).toThrow(/"roots"/);
    expect(() => readPins(written([{ name: 'x' }]))).toThrow(/"module" is missing/);
  });
});

describe('text', () => {
  const source = () => 't := time.NewTicker(d)';

  test('a difference reads like a diff, with the source line', () => {
    expect(differenceText({ kind: 'new', now: observed() }, source)).toBe(
      '+ server/poll.go:10: warning, high, go 1.22: ticker `t` is not stopped when poll returns (ticker-without-stop)\n    t := time.NewTicker(d)',
    );
    expect(differenceText({ kind: 'gone', was: judged() }, source)).toMatch(/^- server[\s\S]*\n {4}was true: Line 14 returns\.$/);
    expect(differenceText({ kind: 'moved', was: judged(), now: observed({ line: 12 }) }, source)).toMatch(
      /^~ .*:12:[\s\S]*was on line 10$/,
    );
    const changed = differenceText({ kind: 'changed', was: judged(), now: observed({ severity: 'note' }) }, () => '');
    expect(changed.split('\n').map((line) => line.slice(0, 34))).toEqual([
      '- server/poll.go:10: warning, high',
      '+ server/poll.go:10: note, high, g',
    ]);
  });

  test('the table: arguable counts half, unjudged not at all, fewer than ten prove nothing', () => {
    const few = [judged(), judged({ verdict: 'arguable' }), judged({ verdict: 'false' }), judged({ verdict: 'unjudged', why: '' })];
    const many = Array.from({ length: 10 }, (_, i) => judged({ rule: 'z-rule', verdict: i === 0 ? 'false' : 'true' }));
    const inTest = judged({ rule: 'z-rule', file: 'poll_test.go' });
    const table = precisionTable([
      { name: 'one', findings: few, lines: 1500 },
      { name: 'two', findings: [...many, inTest], lines: 500 },
    ]);
    expect(table).toContain('| ticker-without-stop | 4 | 1 | 1 | 1 | 1 | 50 % (fewer than 10: shown, not judged) | 2.0000 |');
    expect(table).toContain('| z-rule | 11 | 10 | 0 | 1 | 0 | 91 % | 5.0000 |');
    expect(table).toContain('| two | 500 | 11 | 20.0000 |');
    expect(table).toContain('| all | 2,000 | 15 | 7.0000 |');
  });
});
