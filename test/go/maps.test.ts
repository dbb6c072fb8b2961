/** The memory model of maps by itself; test/runtime/maps.test.ts holds it against real releases. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocated, usable } from '../../src/go/maps/allocator.js';
import { binomialTail, meanExcess } from '../../src/go/maps/chance.js';
import { isSwiss, mapMemory, memoryWithPointers } from '../../src/go/maps/memory.js';
import type { Layout } from '../../src/go/maps/shape.js';
import { isHashTrie, syncMapMemory } from '../../src/go/maps/sync-map.js';

const bytes = (size: number): Layout => ({ size, align: 1, pointers: false });
const int: Layout = { size: 8, align: 8, pointers: false };
const mib = (size: number): number => Math.round(size / 2 ** 20);
const million = 1_000_000;

/** MiB of a million ints with such values: full, and all deleted. */
function table(value: Layout, toolchain: string, presized = false): string {
  const { full, empty } = mapMemory({ key: int, value }, million, { toolchain }, presized);
  return `${mib(full.expected)}/${mib(empty.expected)}`;
}

describe('memory of maps', () => {
  test('the figures of the article behind the project, Go 1.18', () => {
    expect(table(bytes(128), '1.18')).toBe('293/293');
    expect(table(bytes(128), '1.18', true)).toBe('293/293');
    expect(table(bytes(129), '1.18')).toBe('176/38');
    // Its peaks, read right after filling.
    for (const [size, peak] of [
      [128, 461],
      [129, 197],
    ] as const) {
      const { least, most } = mapMemory({ key: int, value: bytes(size) }, million, { toolchain: '1.18' }).peak;
      expect(mib(least)).toBeLessThanOrEqual(peak);
      expect(mib(most)).toBeGreaterThanOrEqual(peak);
    }
  });

  test.each([
    [128, '293/293', '287/287'],
    [129, '176/38', '173/36'],
    [0, '21/21', '36/36'],
  ] as const)('a million values of %i bytes', (size, buckets, swiss) => {
    expect(table(bytes(size), '1.23')).toBe(buckets);
    expect(table(bytes(size), '1.24')).toBe(swiss);
    expect(table(bytes(size), '1.27.4')).toBe(swiss);
  });

  test('values behind pointers', () => {
    for (const [toolchain, figures] of [
      ['1.23', '160/38'],
      ['1.24', '158/36'],
    ] as const) {
      const { full, empty } = memoryWithPointers({ key: int, value: bytes(128) }, million, { toolchain });
      expect(`${mib(full.expected)}/${mib(empty.expected)}`).toBe(figures);
    }
  });

  test('which maps a release has', () => {
    expect(['1.18', '1.23.12', '1.24', '1.27.4', undefined].map(isSwiss)).toEqual([false, false, true, true, true]);
  });

  test('Go 1.21 alone grows at six entries per bucket', () => {
    const size = (toolchain: string) => mapMemory({ key: int, value: int }, 6_300, { toolchain }, true).empty.expected;
    expect(size('1.20')).toBe(size('1.19'));
    expect(size('1.21')).toBeGreaterThan(1.8 * size('1.20'));
    expect(size('1.22')).toBeCloseTo(size('1.20'), -2);
  });

  test('a range is narrow but where growth jumps', () => {
    for (const toolchain of ['1.23', '1.27']) {
      const { full, empty } = mapMemory({ key: int, value: bytes(100) }, million, { toolchain });
      expect((full.most - full.least) / full.expected).toBeLessThan(0.02);
      expect((empty.most - empty.least) / empty.expected).toBeLessThan(0.02);
    }
    const jump = mapMemory({ key: int, value: bytes(100) }, 918_000, { toolchain: '1.27' }).empty;
    expect((jump.most - jump.least) / jump.expected).toBeGreaterThan(0.05);
  });

  test('old buckets are held for a while, and never of a map made large enough', () => {
    const at = (n: number, presized: boolean) => mapMemory({ key: int, value: bytes(128) }, n, { toolchain: '1.18' }, presized).full;
    expect(at(852_000, false).expected).toBeGreaterThan(1.4 * at(852_000, true).expected);
    expect(at(million, false).expected).toBe(at(million, true).expected);
  });

  test('the estimate lies within its range, grows with the map, and is finite', () => {
    const layouts = fc.record({
      size: fc.integer({ min: 0, max: 5000 }),
      align: fc.constantFrom(1, 2, 4, 8),
      pointers: fc.boolean(),
    });
    const toolchains = fc.constantFrom('1.18', '1.21', '1.23', '1.24', '1.27');
    const sizes = fc.constantFrom(4 as const, 8 as const);
    fc.assert(
      fc.property(
        layouts,
        layouts,
        fc.integer({ min: 0, max: 2_000_000 }),
        toolchains,
        sizes,
        fc.boolean(),
        (key, value, n, toolchain, pointerSize, presized) => {
          const { full, empty, peak } = mapMemory({ key, value }, n, { toolchain, pointerSize }, presized);
          for (const { least, expected, most } of [full, empty]) {
            expect(least).toBeLessThanOrEqual(expected + 1e-6);
            expect(expected).toBeLessThanOrEqual(most + 1e-6);
            expect(Number.isFinite(most)).toBe(true);
          }
          expect(empty.expected).toBeLessThanOrEqual(full.expected + 1e-6);
          expect(peak.least).toBeLessThanOrEqual(peak.most);
          const twice = mapMemory({ key, value }, 2 * n + 1, { toolchain, pointerSize }, presized);
          expect(twice.empty.most).toBeGreaterThanOrEqual(empty.least);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('memory of a sync.Map', () => {
  test('which releases have a hash trie', () => {
    expect(['1.18', '1.23.12', '1.24', '1.27.4', undefined].map(isHashTrie)).toEqual([false, false, true, true, true]);
  });

  // Bytes counted by hand from the structs of sync/map.go and internal/sync/hashtriemap.go.
  test('of one entry', () => {
    const one = (toolchain: string, pointerSize: 4 | 8) => {
      const { full, empty } = syncMapMemory(1, { toolchain, pointerSize });
      return [full.expected, empty.expected];
    };
    // hmap 48, a bucket of 8 + 8·24 + 8, readOnly 16, entry 8, interface 16: the interface goes.
    expect(one('1.23', 8)).toEqual([48 + 208 + 16 + 8 + 16, 48 + 208 + 16 + 8]);
    expect(one('1.27', 8)).toEqual([160 + 48, 160]);
    expect(one('1.27', 4)).toEqual([96 + 24, 96]);
  });

  test('nothing before it is used', () => {
    for (const toolchain of ['1.23', '1.27']) {
      for (const estimate of Object.values(syncMapMemory(0, { toolchain }))) expect(estimate).toEqual({ expected: 0, least: 0, most: 0 });
    }
  });

  // Real releases: 81.94 and 65.94 MB up to 1.23, then 105.55 to 105.61 MB and 160 bytes.
  test.each([
    ['1.18', '78/63'],
    ['1.23', '78/63'],
    ['1.24', '101/0'],
    ['1.27.4', '101/0'],
  ])('a million entries, Go %s', (toolchain, figures) => {
    const { full, empty } = syncMapMemory(million, { toolchain });
    expect(`${mib(full.expected)}/${mib(empty.expected)}`).toBe(figures);
  });

  test('a trie is the same within 2 % each time, two maps are one or over two', () => {
    const trie = syncMapMemory(million, { toolchain: '1.27' }).full;
    expect((trie.most - trie.least) / trie.expected).toBeLessThan(0.02);
    for (const { expected, least, most } of Object.values(syncMapMemory(million, { toolchain: '1.23' }))) {
      expect(least).toBeLessThanOrEqual(expected);
      expect(most).toBeGreaterThan(2 * least);
    }
    // Before Go 1.15 a Delete does not bring keys to the map that is read.
    const least = (toolchain: string) => syncMapMemory(million, { toolchain }).empty.least;
    expect(least('1.15') - least('1.14')).toBe((million / 2) * 8);
  });

  test('the estimate lies within its range, is finite, and grows with the map', () => {
    const toolchains = fc.constantFrom('1.14', '1.18', '1.21', '1.23', '1.24', '1.27', undefined);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000_000 }),
        toolchains,
        fc.constantFrom(4 as const, 8 as const),
        (n, toolchain, pointerSize) => {
          const runtime = { pointerSize, ...(toolchain === undefined ? {} : { toolchain }) };
          const { full, empty } = syncMapMemory(n, runtime);
          for (const { least, expected, most } of [full, empty]) {
            expect(least).toBeLessThanOrEqual(expected + 1e-6);
            expect(expected).toBeLessThanOrEqual(most + 1e-6);
            expect(Number.isFinite(most)).toBe(true);
          }
          expect(empty.expected).toBeLessThanOrEqual(full.expected);
          expect(syncMapMemory(n + 1, runtime).full.most).toBeGreaterThan(full.least);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the allocator', () => {
  const old = { pointerSize: 8, headers: false } as const;
  const current = { pointerSize: 8, headers: true } as const;

  test.each([
    [0, 0, 0],
    [1, 8, 8],
    [24, 24, 24],
    [129, 144, 144],
    [512, 512, 512],
    [1024, 1024, 1152],
    [32_760, 32_768, 32_768],
    [32_768, 32_768, 32_768],
    [32_769, 40_960, 40_960],
    [140_288, 147_456, 147_456],
  ])('%i bytes: %i, with pointers since Go 1.22 %i', (size, without, withPointers) => {
    expect(allocated(size, false, current)).toBe(without);
    expect(allocated(size, true, old)).toBe(without);
    expect(allocated(size, true, current)).toBe(withPointers);
  });

  test('the header is not for use', () => {
    expect(usable(1000, true, current)).toBe(1016);
    expect(usable(1000, false, current)).toBe(1024);
    expect(allocated(200, true, { pointerSize: 4, headers: true })).toBe(208);
    expect(allocated(130, true, { pointerSize: 4, headers: true })).toBe(144);
  });
});

describe('chance', () => {
  test('tails of the binomial distribution', () => {
    expect(binomialTail(10, 0.5, 10)).toBe(0);
    expect(binomialTail(10, 0.5, -1)).toBe(1);
    expect(binomialTail(10, 0.5, 4)).toBeCloseTo(638 / 1024, 12);
    expect(binomialTail(10, 0.5, 8)).toBeCloseTo(11 / 1024, 12);
    expect(binomialTail(1792, 0.5, 896)).toBeCloseTo(0.4906, 3);
    expect(binomialTail(851_968, 1 / 131_072, 8)).toBeCloseTo(0.2084, 3);
    expect(binomialTail(1000, 1, 999)).toBe(1);
  });

  test('mean excess', () => {
    expect(meanExcess(5, 0, 3)).toBe(2);
    expect(meanExcess(0, 1, 0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 6);
    expect(meanExcess(100, 1, 50)).toBe(50);
    expect(meanExcess(0, 1, 50)).toBe(0);
  });
});
