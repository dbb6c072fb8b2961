/** Whatever comes in, nothing crashes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConstraintError, evaluateGoBuild, evaluatePlusBuild } from '../../src/workspace/constraint.js';
import { readHeader } from '../../src/workspace/header.js';
import { parseModFile } from '../../src/workspace/modfile.js';
import { matchPattern } from '../../src/workspace/pattern.js';
import { load } from './support.js';

const bits = fc.constantFrom(
  ...[
    '//',
    '/*',
    '*/',
    '\n',
    '\r\n',
    ' ',
    '"',
    '`',
    '\\',
    '(',
    ')',
    '[',
    ',',
    '!',
    '&&',
    '||',
    '&',
    '...',
    '/',
    'vendor',
    '\0',
    '\uFEFF',
    'é',
  ],
  ...[
    'package',
    'p',
    'go:build',
    '+build',
    'module',
    'go',
    '1.22',
    'ignore',
    'use',
    'linux',
    '//go:debug a=b',
    '\uD800',
    './',
    '../',
    '*',
    '{',
  ],
);
const text = fc.array(bits, { maxLength: 12 }).map((parts) => parts.join(''));

test('files', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        text.map((one) => new TextEncoder().encode(one)),
      ),
      text,
      (bytes, mod) => {
        const loaded = load({ '/m/a.go': bytes, '/m/go.mod': mod, '/m/go.work': mod, '/m/b.go': 'package b\n' });
        expect(loaded.packages.flatMap((one) => one.files.map((file) => file.display))).toContain('b.go');
        expect(readHeader(bytes).packageName).not.toContain(' ');
        expect(parseModFile(mod).errors.every(({ line }) => line >= 1 && line <= mod.split('\n').length)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('patterns', () => {
  fc.assert(
    fc.property(text, (pattern) => {
      const { packages, problems } = load({ '/m/go.mod': 'module m\n', '/m/a.go': 'package a\n' }, [pattern]);
      // Found or told, never neither.
      expect(packages.length + problems.length).toBeGreaterThan(0);
      if (!pattern.includes('...') && !/vendor|\0/.test(pattern)) expect(matchPattern(pattern)(pattern)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('constraints', () => {
  fc.assert(
    fc.property(text, (line) => {
      expect(typeof evaluatePlusBuild(line, () => true)).toBe('boolean');
      try {
        expect(typeof evaluateGoBuild(line, () => true)).toBe('boolean');
      } catch (error) {
        expect(error).toBeInstanceOf(ConstraintError);
      }
    }),
    { numRuns: 500 },
  );
});
