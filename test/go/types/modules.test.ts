/**
 * Maps of pinned modules, as go/types sees them and as we do: with the modules that they require in the module cache, and without.
 * Which of the modules is chosen by MAPLINT_TYPES (names, or `all`); the small ones by default, since dependencies are large.
 */
import { chmodSync, cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Pin, readPins } from '../../../scripts/ecosystem/modules.js';
import type { Arch } from '../../../src/program/typing/index.js';
import { lacks, root, temporaryFolder } from '../../harness/tools.js';
import { mustGo } from '../../runtime/go.js';
import { compareMaps } from './compare.js';
import { Judge } from './judge.js';
import { loadProgram } from './support.js';

const wanted = (process.env['MAPLINT_TYPES'] ?? 'nats-server etcd').split(/[\s,]+/);
const comparable = ['prometheus', 'etcd', 'nats-server', 'client-go'];
/** Only compared, since later releases require modules that the proxy does not have. */
const others: readonly Pin[] = [{ name: 'go-ethereum', module: 'github.com/ethereum/go-ethereum', version: 'v1.15.11', roots: ['.'] }];
const pins = [...readPins(join(root, 'test/ecosystem/modules.json')).filter(({ name }) => comparable.includes(name)), ...others].filter(
  ({ name }) => wanted.includes('all') || wanted.includes(name),
);

/** Share of maps of which something may be unknown where no dependency is at hand, by what the modules take from others. */
const withoutDependencies: Readonly<Record<string, number>> = { 'nats-server': 0.02, etcd: 0.2, prometheus: 0.1, 'client-go': 0.35 };

const noGo = lacks('go', 'version');
const judge = noGo ? undefined : new Judge();
afterAll(() => judge?.close());

describe.skipIf(noGo)('maps of pinned modules', () => {
  test.each(pins)('$name', { timeout: 900_000 }, async (pin) => {
    const dir = await download(pin);
    for (const arch of ['amd64', '386'] satisfies Arch[]) {
      const judged = await judge?.ask(dir, arch, false);
      if (judged === undefined) throw new Error('no judge');
      expect(judged.length).toBeGreaterThan(30);
      const env = { HOME: process.env['HOME'], GOPATH: process.env['GOPATH'], GOMODCACHE: process.env['GOMODCACHE'] };
      const full = compareMaps(await loadProgram({ cwd: dir, env, arch }), judged, arch);
      expect(full.wrong).toEqual([]);
      expect(full.unknown.length / full.n, full.unknown.join('\n')).toBeLessThanOrEqual(0.01);
      const alone = compareMaps(await loadProgram({ cwd: dir, env: { GOMODCACHE: join(dir, 'none') }, arch }), judged, arch);
      expect(alone.wrong).toEqual([]);
      expect(alone.unknown.length / alone.n, alone.unknown.join('\n')).toBeLessThanOrEqual(withoutDependencies[pin.name] ?? 0.2);
      console.log(`${pin.name} ${arch}: ${full.n} maps, ${full.equal} equal with dependencies, ${alone.equal} without`);
    }
  });
});

/** A copy of the module in which `replace` lines that lead out of it are dropped, with all that it requires downloaded. */
async function download({ module, version }: Pin): Promise<string> {
  const folder = temporaryFolder();
  const { stdout } = await mustGo('1.27', ['mod', 'download', '-json', `${module}@${version}`], folder);
  const info: { Dir: string } = JSON.parse(stdout);
  const dir = join(folder, 'module');
  cpSync(info.Dir, dir, { recursive: true });
  writable(dir);
  rmSync(join(dir, 'go.work'), { force: true });
  const edit: { Replace?: { Old: { Path: string }; New: { Path: string } }[] } = JSON.parse(
    (await mustGo('1.27', ['mod', 'edit', '-json'], dir)).stdout,
  );
  for (const { Old, New } of edit.Replace ?? [])
    if (New.Path.startsWith('.')) await mustGo('1.27', ['mod', 'edit', `-dropreplace=${Old.Path}`], dir);
  await mustGo('1.27', ['mod', 'download'], dir, { GOFLAGS: '-mod=mod' });
  return dir;
}

function writable(path: string): void {
  const { mode } = statSync(path);
  chmodSync(path, mode | 0o200);
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) writable(join(path, name));
}
