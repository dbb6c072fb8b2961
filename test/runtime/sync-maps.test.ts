/**
 * The memory model of sync.Map against the heaps of real releases. Each test prints its release's largest errors:
 * `npx vitest run test/runtime/sync-maps.test.ts`, with `MAPLINT_MAPS=all` before it for all sizes.
 */
import { describe, expect, test } from 'vitest';
import { lastGrowth } from '../../src/go/maps/buckets.js';
import { runtimeOf as allocatorOf } from '../../src/go/maps/memory.js';
import { isHashTrie, syncMapMemory } from '../../src/go/maps/sync-map.js';
import { type GoVersion, lacksGo, releases } from './go.js';
import { all, type Goarch, judge, type Measured, measure, runtimeOf, timeout, within } from './grid.js';

/** What programs/syncmaps prints. */
interface MeasuredSyncMap extends Measured {
  readonly keys: 'pointer' | 'string' | 'int';
  /** After how many entries Range was called, or `load`. */
  readonly reads: string;
}

const small = [8, 9, 30, 100, 1000, 3000, 13_600];
const counts = all
  ? [...small, 14, 896, 897, 7000, 57_344, 100_000, 400_000, 460_000, 851_968, 860_000, 930_000, 1_000_000]
  : [...small, 100_000];

/** Stored, then read: what the model expects. */
const asExpected = counts.map((n) => `pointer,${n},${n}`);

/** Other orders: never read; read while they come; read when the map has just begun to grow, or right before the last one comes. */
function otherwise(go: GoVersion, goarch: Goarch): string[] {
  return counts.flatMap((n) => {
    const growing = lastGrowth(n, allocatorOf(runtimeOf(go, goarch)));
    return [0, 'load', ...(growing === 0 ? [] : [growing]), n - 1].map((reads) => `pointer,${n},${reads}`);
  });
}

async function compare(go: GoVersion, goarch: Goarch): Promise<void> {
  const runtime = runtimeOf(go, goarch);
  const modelOf = ({ n }: MeasuredSyncMap) => syncMapMemory(n, runtime);
  const measured = await measure<MeasuredSyncMap>('syncmaps', go, [...asExpected, ...otherwise(go, goarch)], goarch);
  const read = measured.slice(0, asExpected.length);
  // Up to 1.23 the range is that of any order, so that it would let these pass wherever they lie in it.
  judge(`${releases[go]} ${goarch}`, read, (m) => {
    const { full, empty } = modelOf(m);
    const most = isHashTrie(runtime.toolchain) ? full.most : full.expected;
    return { full: { ...full, most }, empty: { ...empty, least: empty.expected, most: empty.expected } };
  });
  const outside = measured.flatMap((m) => {
    const model = modelOf(m);
    const kinds = (['full', 'empty'] as const).filter((kind) => !within(m[kind], model[kind], m.n));
    return kinds.map((kind) => `${JSON.stringify(m)}: ${kind} ${JSON.stringify(model[kind])}`);
  });
  expect(outside).toEqual([]);
}

/** What keys take that are no pointers: the words of `go-maplint maps` say so. */
async function compareKeys(go: GoVersion, goarch: Goarch): Promise<void> {
  const runtime = runtimeOf(go, goarch);
  const n = 100_000;
  const word = runtime.pointerSize ?? 8;
  const own = syncMapMemory(n, runtime);
  for (const m of await measure<MeasuredSyncMap>('syncmaps', go, [`string,${n},${n}`, `int,${n},${n}`], goarch)) {
    const key = m.keys === 'string' ? 2 * word : word;
    const [most, stays] = [own.full.expected + n * key, own.empty.expected + (isHashTrie(runtime.toolchain) ? 0 : n * key)];
    expect(Math.abs(m.full - most) / most, JSON.stringify(m)).toBeLessThan(0.01);
    expect(Math.abs(m.empty - stays), JSON.stringify(m)).toBeLessThan(0.01 * stays + 8192);
  }
}

const tested = ['1.18', '1.21', '1.23', '1.24', '1.26', '1.27'] as const;

describe.skipIf(lacksGo(...tested))('with the Go runtime', () => {
  test.each(tested)('sync.Map: Go %s, 64 bit', { timeout }, (go) => compare(go, 'amd64'));

  test.skipIf(process.platform !== 'linux' || process.arch !== 'x64').each(['1.23', '1.27'] as const)(
    'sync.Map: Go %s, 32 bit',
    { timeout },
    (go) => compare(go, '386'),
  );

  test.each([
    ['1.23', 'amd64'],
    ['1.27', 'amd64'],
    ...(process.platform === 'linux' && process.arch === 'x64' ? ([['1.23', '386']] as const) : []),
  ] as const)('sync.Map: keys that are no pointers, Go %s, %s', { timeout }, compareKeys);
});
