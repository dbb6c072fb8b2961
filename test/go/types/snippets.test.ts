/** Go as it may be written, in `testdata/m`: every variable, field and local has the type and the size that go/types gives it. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Arch } from '../../../src/program/typing/index.js';
import { lacks, temporaryFolder } from '../../harness/tools.js';
import { compareAll, compareMaps } from './compare.js';
import { generatedModule } from './generated.js';
import { Judge } from './judge.js';
import { loadProgram } from './support.js';

const noGo = lacks('go', 'version');
const judge = noGo ? undefined : new Judge();
afterAll(() => judge?.close());

async function agrees(dir: string, arch: Arch): Promise<number> {
  const program = await loadProgram({ cwd: dir, arch });
  const judged = (await judge?.ask(dir, arch, true)) ?? [];
  const { wrong, unknown, equal } = compareAll(program, judged, arch);
  expect(wrong).toEqual([]);
  expect(unknown).toEqual([]);
  const maps = compareMaps(program, (await judge?.ask(dir, arch, false)) ?? [], arch);
  expect([...maps.wrong, ...maps.unknown]).toEqual([]);
  return equal;
}

const archs: readonly Arch[] = ['amd64', 'arm64', '386'];

describe.skipIf(noGo)('go/types agrees', () => {
  test.each(archs)('on the samples, %s', { timeout: 300_000 }, async (arch) => {
    const dir = join(temporaryFolder(), 'm');
    cpSync(fileURLToPath(new URL('testdata/m', import.meta.url)), dir, { recursive: true });
    expect(await agrees(dir, arch)).toBeGreaterThan(300);
  });

  test.each(archs)('on generated declarations, %s', { timeout: 300_000 }, async (arch) => {
    const dir = temporaryFolder();
    generatedModule(dir, 600);
    expect(await agrees(dir, arch)).toBeGreaterThan(1500);
  });
});
