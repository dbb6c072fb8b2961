import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineHashes } from '../../src/report/sarif/fingerprint.js';
import { type Multitool, multitoolRuns, openMultitool } from './multitool.js';
import { pollerGo } from './samples.js';

const samples: Readonly<Record<string, string>> = {
  go: pollerGo,
  crlf: pollerGo.replaceAll('\n', '\r\n'),
  cr: 'a\rb\r\rc',
  mixed: 'a\r \nb\r\t\n\nc\r',
  blanks: '\t\ta b\n\t \tb\n \n',
  empty: '',
  feeds: '\n\n\n',
  unended: 'package a',
  wide: '// größer 世界 😀\nvar x = "\u2028\u0085"\nz\n',
  long: `${'x'.repeat(250)}\n${'y'.repeat(99)}\n${'z'.repeat(100)}\n${'x'.repeat(250)}\n`,
  repeated: '\t}\n'.repeat(300),
  controls: 'a\0b\f\nc\vd\n',
  thisTest: readFileSync(fileURLToPath(import.meta.url), 'utf8'),
};

function linesOf(text: string): number[] {
  return text.split(/\r\n|\r|\n/).map((_, i) => i + 1);
}

/** The definition, word for word and slowly: for each line the polynomial of the 100 units from its start. */
function slowHashes(text: string): Map<number, string> {
  const units: number[] = [];
  const starts: number[] = [0];
  for (const [i, char] of text.split('').entries()) {
    if (char === ' ' || char === '\t' || (char === '\n' && text[i - 1] === '\r')) continue;
    units.push(char === '\r' ? 0x0a : char.charCodeAt(0));
    if (char === '\r' || char === '\n') starts.push(units.length);
  }
  units.push(0xffff, ...Array<number>(100).fill(0));
  const counts = new Map<string, number>();
  return new Map(
    starts.map((start, i) => {
      const hash = units
        .slice(start, start + 100)
        .reduce((sum, unit) => BigInt.asUintN(64, sum * 37n + BigInt(unit)), 0n)
        .toString(16);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      return [i + 1, `${hash}:${counts.get(hash)}`];
    }),
  );
}

function hashesOf(text: string): Map<number, string> {
  return lineHashes(text, new Set(linesOf(text)));
}

const pieces = fc.constantFrom('\n', '\r\n', '\r', ' ', '\t', '}', 'x := 1', 'y'.repeat(60));
const goLike = fc.array(fc.oneof({ weight: 3, arbitrary: pieces }, fc.string({ unit: 'grapheme' }))).map((parts) => parts.join(''));

describe('lineHashes', () => {
  test.each(Object.entries(samples))('is the polynomial of the definition: %s', (_, text) => {
    expect(hashesOf(text)).toEqual(slowHashes(text));
  });

  test('is so for any text', () => {
    fc.assert(
      fc.property(goLike, (text) => {
        expect(hashesOf(text)).toEqual(slowHashes(text));
      }),
    );
  });

  test('a line alone gets the hash it gets among all; lines that are not there get none', () => {
    const all = hashesOf(pollerGo);
    for (const [line, hash] of all) expect(lineHashes(pollerGo, new Set([line, 999]))).toEqual(new Map([[line, hash]]));
  });

  test('a changed indentation changes nothing, a changed line something', () => {
    expect([...hashesOf(pollerGo.replaceAll('\t', '    ')).values()]).toEqual([...hashesOf(pollerGo).values()]);
    expect(hashesOf(pollerGo.replace('url :=', 'u :=')).get(6)).not.toBe(hashesOf(pollerGo).get(6));
  });
});

describe.runIf(multitoolRuns)('against Multitool', { timeout: 60_000 }, () => {
  let multitool: Multitool;
  beforeAll(() => {
    multitool = openMultitool();
  }, 60_000);
  afterAll(() => multitool.dispose());

  /** File name → line → hash, by Multitool. */
  function theirs(files: Readonly<Record<string, string>>): Map<string, Map<number, string>> {
    const results = Object.entries(files).flatMap(([name, text]) => {
      writeFileSync(join(multitool.dir, `${name}.go`), text);
      return linesOf(text).map((startLine) => ({
        message: { text: name },
        locations: [{ physicalLocation: { artifactLocation: { uri: `${name}.go`, uriBaseId: 'ROOT' }, region: { startLine } } }],
      }));
    });
    const originalUriBaseIds = { ROOT: { uri: `${pathToFileURL(multitool.dir)}/` } };
    const log: Log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'test' } }, originalUriBaseIds, results }] };
    const hashes = new Map<string, Map<number, string>>();
    for (const { message, locations, partialFingerprints = {} } of multitool.insertHashes(log).runs[0]?.results ?? []) {
      const line = locations?.[0]?.physicalLocation?.region?.startLine ?? 0;
      const { primaryLocationLineHash: hash = 'none' } = partialFingerprints;
      hashes.set(message.text ?? '', (hashes.get(message.text ?? '') ?? new Map()).set(line, hash));
    }
    return hashes;
  }

  test('hand-made files', () => {
    expect(theirs(samples)).toEqual(new Map(Object.entries(samples).map(([name, text]) => [name, hashesOf(text)])));
  });

  test('generated files', () => {
    const texts = fc.sample(
      goLike.filter((text) => !text.startsWith('\ufeff')),
      { numRuns: 200, seed: 1 },
    );
    const files = Object.fromEntries(texts.map((text, i) => [`generated${i}`, new TextDecoder().decode(new TextEncoder().encode(text))]));
    expect(theirs(files)).toEqual(new Map(Object.entries(files).map(([name, text]) => [name, hashesOf(text)])));
  });

  test('a BOM: Multitool skips it, CodeQL’s action reads the file by a stream, which keeps it: we do as the action', async () => {
    const file = join(multitool.dir, 'bom.go');
    writeFileSync(file, `\ufeff${pollerGo}`);
    let read = '';
    for await (const chunk of createReadStream(file, 'utf8')) read += chunk;
    expect(read).toBe(`\ufeff${pollerGo}`);
    const [ours, others] = [hashesOf(read), theirs({ bom: read }).get('bom')];
    expect(others).toEqual(hashesOf(pollerGo));
    expect(ours.get(1)).not.toBe(others?.get(1));
    expect(ours.get(2)).toBe(others?.get(2));
  });
});
