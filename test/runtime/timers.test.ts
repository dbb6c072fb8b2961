/** What the rules say of Go's timers and of sync.Map, shown by programs built with the releases that they speak of. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, temporaryFolder } from '../harness/tools.js';
import { type GoVersion, goEnv, lacksGo, mustGo, releases, start } from './go.js';

const programs = join(root, 'test', 'runtime', 'programs');

/** Heap objects that stay per timer made, after collections; a ticker has three, a function's timer one. */
interface Kept {
  readonly tickerDropped: number;
  readonly tickDropped: number;
  readonly tickerStopped: number;
  readonly tickerHeld: number;
  readonly tickerDeferred: number;
  readonly timerDropped: number;
  readonly timerStopped: number;
  readonly timerFired: number;
  readonly afterFunc: number;
  readonly afterFuncStopped: number;
  readonly stopCloses: boolean;
  /** `runtime.Version()`: the release that really ran. */
  readonly go: string;
}

interface Setting {
  /** The release that builds. */
  readonly built: GoVersion;
  /** go.mod after its module line. */
  readonly mod: string;
  readonly work?: string;
  /** Stands before the package clause. */
  readonly directive?: string;
  /** GODEBUG of the running program. */
  readonly godebug?: string;
}

/** A module with the program, in a folder that goes away with the test. */
function lay(program: string, { mod, work, directive }: Omit<Setting, 'built'>): string {
  const dir = temporaryFolder();
  copyFileSync(join(programs, program, 'main.go'), join(dir, 'main.go'));
  writeFileSync(join(dir, 'go.mod'), `module example.com/${program}\n\n${mod}\n`);
  if (work !== undefined) writeFileSync(join(dir, 'go.work'), `${work}\n\nuse .\n`);
  if (directive !== undefined) writeFileSync(join(dir, 'debug.go'), `${directive}\npackage main\n`);
  return dir;
}

/** Builds and runs a program; yields what it prints. */
async function measure(program: string, setting: Setting): Promise<unknown> {
  const dir = lay(program, setting);
  const more = setting.work === undefined ? { GOWORK: 'off' } : {};
  await mustGo(setting.built, ['build', '-ldflags=-s -w', '-o', 'program.exe', '.'], dir, more);
  const godebug = setting.godebug === undefined ? {} : { GODEBUG: setting.godebug };
  const ran = await start(join(dir, 'program.exe'), [], dir, goEnv(setting.built, godebug));
  if (ran.code !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout);
}

/** A kept timer is one object at least, a collected one leaves next to nothing; what lies between proves nothing. */
function fate(objects: number): 'kept' | 'collected' | 'unclear' {
  if (objects >= 0.95) return 'kept';
  return objects <= 0.05 ? 'collected' : 'unclear';
}

/** Before Go 1.23, and wherever the old behaviour is asked for: kept until it is stopped, or has fired. */
const old = {
  tickerDropped: 'kept',
  tickDropped: 'kept',
  tickerStopped: 'collected',
  tickerHeld: 'kept',
  tickerDeferred: 'kept',
  timerDropped: 'kept',
  timerStopped: 'collected',
  timerFired: 'collected',
  afterFunc: 'kept',
  afterFuncStopped: 'collected',
} as const;

/** From Go 1.23: collected when nothing refers to it. */
const current = { ...old, tickerDropped: 'collected', tickDropped: 'collected', timerDropped: 'collected' } as const;

const settings: readonly (Setting & { readonly name: string; readonly fates: Readonly<Record<keyof typeof old, string>> })[] = [
  { name: 'Go 1.22', built: '1.22', mod: 'go 1.22', fates: old },
  { name: 'Go 1.23, go line 1.22', built: '1.23', mod: 'go 1.22', fates: old },
  { name: 'Go 1.23', built: '1.23', mod: 'go 1.23', fates: current },
  { name: 'Go 1.26, go line 1.22', built: '1.26', mod: 'go 1.22', fates: old },
  { name: 'Go 1.26, no go line', built: '1.26', mod: '', fates: old },
  { name: 'Go 1.26, go line 1.23', built: '1.26', mod: 'go 1.23', fates: current },
  { name: 'Go 1.26, go.mod asynctimerchan=1', built: '1.26', mod: 'go 1.23\n\ngodebug asynctimerchan=1', fates: old },
  { name: 'Go 1.26, go.mod asynctimerchan=2', built: '1.26', mod: 'go 1.23\n\ngodebug asynctimerchan=2', fates: current },
  { name: 'Go 1.26, go.mod default=go1.22', built: '1.26', mod: 'go 1.23\n\ngodebug default=go1.22', fates: old },
  {
    name: 'Go 1.26, go.mod default=go1.22 and asynctimerchan=0',
    built: '1.26',
    mod: 'go 1.23\n\ngodebug (\n\tdefault=go1.22\n\tasynctimerchan=0\n)',
    fates: current,
  },
  { name: 'Go 1.26, //go:debug asynctimerchan=1', built: '1.26', mod: 'go 1.23', directive: '//go:debug asynctimerchan=1', fates: old },
  {
    name: 'Go 1.26, go line 1.22, //go:debug asynctimerchan=0',
    built: '1.26',
    mod: 'go 1.22',
    directive: '//go:debug asynctimerchan=0',
    fates: current,
  },
  { name: 'Go 1.26, GODEBUG=asynctimerchan=1', built: '1.26', mod: 'go 1.23', godebug: 'asynctimerchan=1', fates: old },
  {
    name: 'Go 1.26, go.work 1.23 over go.mod 1.22',
    built: '1.26',
    mod: 'go 1.22\n\ngodebug asynctimerchan=1',
    work: 'go 1.23',
    fates: current,
  },
  { name: 'Go 1.26, go.work asynctimerchan=1', built: '1.26', mod: 'go 1.23', work: 'go 1.23\n\ngodebug asynctimerchan=1', fates: old },
  { name: 'Go 1.27, go line 1.22', built: '1.27', mod: 'go 1.22', fates: current },
  { name: 'Go 1.27, go.mod default=go1.22', built: '1.27', mod: 'go 1.27\n\ngodebug default=go1.22', fates: current },
];

describe.skipIf(lacksGo('1.22', '1.23', '1.26', '1.27'))('with the Go runtime', () => {
  test.each(settings)('timers: $name', { timeout: 120_000 }, async ({ fates, ...setting }) => {
    const { stopCloses, go, ...kept } = (await measure('timers', setting)) as Kept;
    expect(go).toBe(releases[setting.built]);
    expect(Object.fromEntries(Object.entries(kept).map(([kind, objects]) => [kind, fate(objects)]))).toEqual(fates);
    expect(stopCloses).toBe(false);
  });

  test('timers: Go 1.27 refuses asynctimerchan=1 wherever it stands', { timeout: 120_000 }, async () => {
    const refusal = /asynctimerchan.*old value/;
    for (const setting of [
      { mod: 'go 1.27\n\ngodebug asynctimerchan=1' },
      { mod: 'go 1.22\n\ngodebug asynctimerchan=1' },
      { mod: 'go 1.23', directive: '//go:debug asynctimerchan=1' },
    ]) {
      const build = await start('go', ['build', '-o', 'program.exe', '.'], lay('timers', setting), goEnv('1.27', { GOWORK: 'off' }));
      expect(build.code).not.toBe(0);
      expect(build.stderr).toMatch(refusal);
    }
    await expect(measure('timers', { built: '1.27', mod: 'go 1.27', godebug: 'asynctimerchan=1' })).rejects.toThrow(refusal);
  });

  // A package without go.mod can be built in GOPATH mode only; a file given by name takes the version of the go command.
  test('timers: without go.mod they are old in GOPATH mode up to Go 1.26', { timeout: 120_000 }, async () => {
    const gopath = temporaryFolder();
    const dir = join(gopath, 'src', 'timers');
    mkdirSync(dir, { recursive: true });
    copyFileSync(join(programs, 'timers', 'main.go'), join(dir, 'main.go'));
    const tickerDropped = async (version: GoVersion, target: string, more: Readonly<Record<string, string>>) => {
      // In GOPATH mode the go command does not switch: ask the release's own.
      const goroot = (await mustGo(version, ['env', 'GOROOT'], root)).stdout.trim();
      const env = { ...goEnv(version), ...more, GOTOOLCHAIN: 'local' };
      const ran = await start(join(goroot, 'bin', 'go'), ['run', target], dir, env);
      if (ran.code !== 0) throw new Error(ran.stderr);
      const kept = JSON.parse(ran.stdout) as Kept;
      expect(kept.go).toBe(releases[version]);
      return fate(kept.tickerDropped);
    };
    const gopathMode = { GO111MODULE: 'off', GOPATH: gopath };
    expect(await tickerDropped('1.26', '.', gopathMode)).toBe('kept');
    expect(await tickerDropped('1.27', '.', gopathMode)).toBe('collected');
    expect(await tickerDropped('1.22', 'main.go', {})).toBe('kept');
    expect(await tickerDropped('1.26', 'main.go', {})).toBe('collected');
  });

  // golang/go#40999: what Delete leaves behind. 200,000 keys of 256 bytes; the hash trie of Go 1.24 gives all of it back.
  test.each([
    { built: '1.22', keeps: true },
    { built: '1.23', keeps: true },
    { built: '1.26', keeps: false },
    { built: '1.27', keeps: false },
  ] as const)('sync.Map: Go $built keeps memory after Delete: $keeps', { timeout: 120_000 }, async ({ built, keeps }) => {
    const { full, empty } = (await measure('syncmap', { built, mod: 'go 1.22' })) as { full: number; empty: number };
    expect(full).toBeGreaterThan(200_000 * 256);
    if (keeps) expect(empty).toBeGreaterThan(20 << 20);
    else expect(empty).toBeLessThan(1 << 20);
  });
});
