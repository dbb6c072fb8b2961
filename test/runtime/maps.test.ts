/**
 * The memory model of maps against the heaps of real releases. `MAPLINT_MAPS=all` takes the whole grid, several minutes for each release,
 * and prints the largest errors.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Estimate } from '../../src/go/maps/chance.js';
import { mapMemory } from '../../src/go/maps/memory.js';
import type { Layout } from '../../src/go/maps/shape.js';
import { root, temporaryFolder } from '../harness/tools.js';
import { type GoVersion, goEnv, lacksGo, mustGo, releases, start } from './go.js';

const all = process.env['MAPLINT_MAPS'] === 'all';

type PointerSize = 4 | 8;

/** What programs/maps prints. */
interface Measured {
  readonly go: string;
  readonly key: string;
  readonly value: string;
  readonly n: number;
  readonly mode: 'grown' | 'presized' | 'peak';
  readonly full: number;
  readonly empty: number;
  readonly peak: number;
}

/** Layout of the program's types on amd64 and 386. */
function layout(type: string, pointerSize: PointerSize): Layout {
  const array = /^\[(\d+)\](byte|string)$/.exec(type);
  const count = Number(array?.[1] ?? 1);
  if (array?.[2] === 'byte') return { size: count, align: 1, pointers: false };
  if (type === 'string' || array?.[2] === 'string') return { size: 2 * pointerSize * count, align: pointerSize, pointers: true };
  if (type === 'int64') return { size: 8, align: pointerSize, pointers: false };
  if (type === 'struct{}') return { size: 0, align: 1, pointers: false };
  throw new Error(type);
}

const keys = ['int64', 'string', '[32]byte', '[200]byte'];
const values = [
  ...['struct{}', '[1]byte', 'int64', 'string', '[64]byte', '[12]string', '[100]byte', '[128]byte', '[129]byte', '[500]byte'],
  ...['[64]string', '[4096]byte'],
];
const counts = [8, 9, 14, 30, 100, 896, 897, 1000, 1792, 3000, 7000, 13_600, 20_000, 57_344, 100_000, 460_000, 851_968, 930_000, 1_000_000];

/** Every key with every value in the large grid; otherwise some of the small ones, spread over all kinds, and a few large maps. */
function grid(): string[] {
  const cells: string[] = [];
  for (const key of keys) {
    for (const value of values) {
      for (const n of counts) {
        const bytes = n * (layout(key, 8).size + layout(value, 8).size);
        if (bytes > (all ? 400e6 : 12e6)) continue;
        for (const mode of ['grown', 'presized']) cells.push(`${key},${value},${n},${mode}`);
      }
    }
  }
  const some = all ? cells : cells.filter((_, i) => i % 17 === 0);
  return [...some, 'int64,[128]byte,1000000,grown', 'string,[100]byte,400000,grown', 'int64,[1]byte,1000000,grown'];
}

async function measure(go: GoVersion, cells: readonly string[], goarch = 'amd64'): Promise<Measured[]> {
  const dir = temporaryFolder();
  copyFileSync(join(root, 'test', 'runtime', 'programs', 'maps', 'main.go'), join(dir, 'main.go'));
  writeFileSync(join(dir, 'go.mod'), 'module example.com/maps\n\ngo 1.18\n');
  const arch = { GOWORK: 'off', GOARCH: goarch };
  await mustGo(go, ['build', '-o', 'program.exe', '.'], dir, arch);
  const found: Measured[] = [];
  // Windows takes command lines of 32 KB.
  for (let at = 0; at < cells.length; at += 400) {
    const ran = await start(join(dir, 'program.exe'), cells.slice(at, at + 400), dir, goEnv(go));
    if (ran.code !== 0) throw new Error(ran.stderr);
    for (const line of ran.stdout.trim().split('\n')) found.push(JSON.parse(line) as Measured);
  }
  expect(found).toHaveLength(cells.length);
  expect(new Set(found.map((m) => m.go))).toEqual(new Set([releases[go]]));
  return found;
}

function modelOf(m: Measured, go: GoVersion, pointerSize: PointerSize) {
  const shape = { key: layout(m.key, pointerSize), value: layout(m.value, pointerSize) };
  return mapMemory(shape, m.n, { toolchain: releases[go].slice(2), pointerSize }, m.mode === 'presized');
}

/** Share by which the figure misses the estimate: of its expected value, but nothing where the range is wide and holds it. */
function miss(bytes: number, { expected, least, most }: Estimate, tolerance: number): number {
  const error = Math.abs(bytes - expected) / expected;
  // A map of a few entries is smaller than what the runtime itself allocates now and then.
  if (Math.abs(bytes - expected) < 64) return 0;
  const jumps = (most - least) / expected > tolerance;
  return jumps && bytes >= least - 64 && bytes <= most + 64 ? 0 : error;
}

async function compare(go: GoVersion, goarch: 'amd64' | '386'): Promise<void> {
  const pointerSize = goarch === '386' ? 4 : 8;
  const measured = await measure(go, grid(), goarch);
  const wrong: string[] = [];
  const worst = { full: 0, empty: 0, jumping: 0 };
  for (const m of measured) {
    const model = modelOf(m, go, pointerSize);
    for (const kind of ['full', 'empty'] as const) {
      const tolerance = kind === 'full' ? 0.05 : 0.02;
      const estimate = model[kind];
      const error = miss(m[kind], estimate, tolerance);
      if (m.n >= 1000) {
        worst[kind] = Math.max(worst[kind], error);
        worst.jumping = Math.max(worst.jumping, Math.abs(m[kind] - estimate.expected) / estimate.expected);
      }
      if (error > tolerance) wrong.push(`${JSON.stringify(m)}: ${kind} ${JSON.stringify(estimate)}`);
    }
  }
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  const text = `full ${percent(worst.full)}, empty ${percent(worst.empty)}; where growth jumps up to ${percent(worst.jumping)} off the expected value`;
  if (all) console.log(`${releases[go]} ${goarch}, n ≥ 1,000 of ${measured.length} maps: ${text}`);
  expect(wrong).toEqual([]);
}

const timeout = all ? 900_000 : 120_000;

describe.skipIf(lacksGo('1.18', '1.21', '1.23', '1.24', '1.26', '1.27'))('with the Go runtime', () => {
  test.each(['1.21', '1.23', '1.24', '1.26', '1.27'] as const)('maps: Go %s, 64 bit', { timeout }, (go) => compare(go, 'amd64'));

  test.skipIf(process.platform !== 'linux' || process.arch !== 'x64').each(['1.23', '1.27'] as const)(
    'maps: Go %s, 32 bit',
    { timeout },
    (go) => compare(go, '386'),
  );

  // 461 and 197 are what one release showed: they depend on when the collector ran.
  test.each(['1.18', '1.23', '1.24', '1.27'] as const)('maps: the heap while they are filled, Go %s', { timeout }, async (go) => {
    const cells = ['int64,[128]byte,1000000,peak', 'int64,[129]byte,1000000,peak', 'string,int64,300000,peak'];
    for (const m of await measure(go, cells)) {
      const { peak } = modelOf(m, go, 8);
      expect(m.peak, `${JSON.stringify(m)} ${JSON.stringify(peak)}`).toBeGreaterThan(peak.least * 0.97);
      expect(m.peak, `${JSON.stringify(m)} ${JSON.stringify(peak)}`).toBeLessThan(peak.most * 1.01);
    }
  });
});
