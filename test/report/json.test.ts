import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render } from '../../src/report/index.js';
import { context, finding, locate, pollerResult, result, suppressedResult, tracedResult } from './samples.js';

test.each([pollerResult(), tracedResult()])('one object that holds the whole result', (given) => {
  const text = render('json', given, context());
  const { findings, problems, stats } = given;
  const tool = { name: 'go-maplint', version: '0.1.0' };
  expect(JSON.parse(text)).toEqual({ version: 1, tool, findings, problems, stats: { ...stats, suppressed: 0 } });
  expect(text.startsWith('{\n  "version": 1,\n  "tool": {')).toBe(true);
  expect(text.endsWith('\n}\n')).toBe(true);
});

test('the order of keys does not depend on how the objects came about', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, part]) => [key, reversed(part)]),
    );
  };
  for (const given of [pollerResult(), tracedResult()])
    expect(render('json', reversed(given) as typeof given, context())).toBe(render('json', given, context()));
});

test('suppressed findings are counted, and told on request', () => {
  const given = suppressedResult();
  const { suppressed, stats } = JSON.parse(render('json', given, context()));
  expect([suppressed, stats.suppressed]).toEqual([undefined, 1]);
  expect(JSON.parse(render('json', given, context({}, { showSuppressed: true })))).toMatchObject({ suppressed: given.suppressed });
});

test('any text comes back; only lone surrogates are replaced; nothing unseen is written raw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', '\x9b', '\u202e', '\u{e0041}'), (message, more) => {
      const text = render('json', result([finding(locate('a.go', 'x', 'x'), { message: message + more })]), context());
      const back: { findings: { message: string }[] } = JSON.parse(text);
      const wellFormed = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(message + more));
      expect(back.findings[0]?.message).toBe(wellFormed);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }),
  );
});
