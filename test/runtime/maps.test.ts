/**
 * The memory model of maps against the heaps of real releases. Each test prints its release's largest errors:
 * `npx vitest run test/runtime/maps.test.ts`, with `MAPLINT_MAPS=all` before it for the whole grid, up to a million entries.
 */
import { describe, expect, test } from 'vitest';
import { mapMemory } from '../../src/go/maps/memory.js';
import type { Layout } from '../../src/go/maps/shape.js';
import { type GoVersion, lacksGo, releases } from './go.js';
import { all, type Goarch, judge, type Measured, measure, runtimeOf, timeout } from './grid.js';

/** What programs/maps prints. */
interface MeasuredMap extends Measured {
  readonly key: string;
  readonly value: string;
  readonly mode: 'grown' | 'presized' | 'peak';
  readonly peak: number;
}

/** Layout of the program's types on amd64 and 386. */
function layout(type: string, pointerSize: 4 | 8): Layout {
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

/** What the large grid leaves out, up to 4 GB in one map. */
function largest(): string[] {
  const cells: string[] = [];
  for (const key of ['int64', 'string', '[32]byte']) {
    for (const value of ['[500]byte', '[64]string', '[4096]byte']) {
      for (const n of [460_000, 1_000_000]) cells.push(`${key},${value},${n},grown`);
    }
  }
  return cells;
}

function modelOf(m: MeasuredMap, go: GoVersion, goarch: Goarch) {
  const runtime = runtimeOf(go, goarch);
  const { pointerSize = 8 } = runtime;
  const shape = { key: layout(m.key, pointerSize), value: layout(m.value, pointerSize) };
  return mapMemory(shape, m.n, runtime, m.mode === 'presized');
}

async function compare(go: GoVersion, goarch: Goarch, cells = grid()): Promise<void> {
  const measured = await measure<MeasuredMap>('maps', go, cells, goarch);
  judge(`${releases[go]} ${goarch}`, measured, (m) => modelOf(m, go, goarch));
}

const tested = ['1.18', '1.21', '1.23', '1.24', '1.26', '1.27'] as const;

describe.skipIf(lacksGo(...tested))('with the Go runtime', () => {
  test.each(tested)('maps: Go %s, 64 bit', { timeout }, (go) => compare(go, 'amd64'));

  test.skipIf(process.platform !== 'linux' || process.arch !== 'x64').each(['1.23', '1.27'] as const)(
    'maps: Go %s, 32 bit',
    { timeout },
    (go) => compare(go, '386'),
  );

  if (all) test.each(tested)('maps: Go %s, the largest, 64 bit', { timeout }, (go) => compare(go, 'amd64', largest()));

  // 461 and 197 are what one release showed: they depend on when the collector ran.
  test.each(['1.18', '1.23', '1.24', '1.27'] as const)('maps: the heap while they are filled, Go %s', { timeout }, async (go) => {
    const cells = ['int64,[128]byte,1000000,peak', 'int64,[129]byte,1000000,peak', 'string,int64,300000,peak'];
    for (const m of await measure<MeasuredMap>('maps', go, cells)) {
      const { peak } = modelOf(m, go, 'amd64');
      expect(m.peak, `${JSON.stringify(m)} ${JSON.stringify(peak)}`).toBeGreaterThan(peak.least * 0.97);
      expect(m.peak, `${JSON.stringify(m)} ${JSON.stringify(peak)}`).toBeLessThan(peak.most * 1.01);
    }
  });
});
