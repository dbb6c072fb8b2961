/** The memory models of src/go/maps against what programs of ours measure in real releases. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Estimate } from '../../src/go/maps/chance.js';
import type { MapRuntime } from '../../src/go/maps/memory.js';
import { root, temporaryFolder } from '../harness/tools.js';
import { type GoVersion, goEnv, mustGo, releases, start } from './go.js';

export type Goarch = 'amd64' | '386';

/** `MAPLINT_MAPS=all`: every cell of the grids, several minutes for each release; otherwise few of them, and small ones. */
export const all = process.env['MAPLINT_MAPS'] === 'all';

export const timeout = all ? 3_600_000 : 120_000;

export function runtimeOf(go: GoVersion, goarch: Goarch): MapRuntime {
  return { toolchain: releases[go].slice(2), pointerSize: goarch === '386' ? 4 : 8 };
}

/** A cell of a grid with n entries per map, in bytes of heap. */
export interface Measured {
  readonly go: string;
  readonly n: number;
  readonly full: number;
  readonly empty: number;
}

/** Builds test/runtime/programs/<program> with a release and lets it measure the cells that its arguments name. */
export async function measure<M extends Measured>(
  program: string,
  go: GoVersion,
  cells: readonly string[],
  goarch: Goarch = 'amd64',
): Promise<M[]> {
  const dir = temporaryFolder();
  copyFileSync(join(root, 'test', 'runtime', 'programs', program, 'main.go'), join(dir, 'main.go'));
  writeFileSync(join(dir, 'go.mod'), `module example.com/${program}\n\ngo 1.18\n`);
  await mustGo(go, ['build', '-o', 'program.exe', '.'], dir, { GOWORK: 'off', GOARCH: goarch });
  const found: M[] = [];
  // Windows takes command lines of 32 KB.
  for (let at = 0; at < cells.length; at += 400) {
    const ran = await start(join(dir, 'program.exe'), cells.slice(at, at + 400), dir, goEnv(go));
    if (ran.code !== 0) throw new Error(ran.stderr);
    for (const line of ran.stdout.trim().split('\n')) found.push(JSON.parse(line) as M);
  }
  expect(found).toHaveLength(cells.length);
  expect(new Set(found.map((m) => m.go))).toEqual(new Set([releases[go]]));
  return found;
}

/** What the runtime itself allocates now and then is less than 8 KiB; the programs share it out to maps of 50,000 entries together. */
const noise = (n: number): number => Math.max(64, 8192 / Math.max(1, Math.floor(50_000 / n)));

export function within(bytes: number, { least, most }: Estimate, n: number): boolean {
  return bytes >= least - noise(n) && bytes <= most + noise(n);
}

/** Share by which the figure misses the estimate: of its expected value, but nothing where the range is wide and holds it. */
function miss(bytes: number, estimate: Estimate, n: number, tolerance: number): number {
  const { expected, least, most } = estimate;
  const off = Math.abs(bytes - expected);
  const jumps = (most - least) / expected > tolerance;
  return off < noise(n) || (jumps && within(bytes, estimate, n)) ? 0 : off / expected;
}

/**
 * Full within 5 %, emptied within 2 %, or within the range where that is wider. Prints the largest errors of maps with 1,000 entries or
 * more, so that the command that runs a test shows them.
 */
export function judge<M extends Measured>(
  what: string,
  measured: readonly M[],
  modelOf: (m: M) => { readonly full: Estimate; readonly empty: Estimate },
): void {
  const wrong: string[] = [];
  const worst = { full: 0, empty: 0, ranging: 0 };
  for (const m of measured) {
    const model = modelOf(m);
    for (const kind of ['full', 'empty'] as const) {
      const tolerance = kind === 'full' ? 0.05 : 0.02;
      const estimate = model[kind];
      const error = miss(m[kind], estimate, m.n, tolerance);
      if (m.n >= 1000) {
        worst[kind] = Math.max(worst[kind], error);
        worst.ranging = Math.max(worst.ranging, miss(m[kind], estimate, m.n, Infinity));
      }
      if (error > tolerance) wrong.push(`${JSON.stringify(m)}: ${kind} ${JSON.stringify(estimate)}`);
    }
  }
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  const errors = `full ${percent(worst.full)}, emptied ${percent(worst.empty)}; inside wide ranges up to ${percent(worst.ranging)} off the expected value`;
  console.log(`${what}, largest errors at n ≥ 1,000 of ${measured.length} maps: ${errors}`);
  expect(wrong).toEqual([]);
}
