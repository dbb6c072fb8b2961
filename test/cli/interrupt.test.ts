/** Progress and interruption, with time in the test's hands. */
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Interrupt, type Spinner } from '../../src/cli/io.js';
import type { LintResult } from '../../src/index.js';
import { temporaryFolder } from '../harness/tools.js';
import { pollerResult, result } from '../report/samples.js';
import { run } from './world.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Spinners with what they showed; `stopped` is undefined while one turns. */
function spinners() {
  const shown: string[] = [];
  let stopped: number | undefined;
  const spin = (first: string): Spinner => {
    shown.push(first);
    return {
      get text() {
        return shown.at(-1) ?? '';
      },
      set text(text) {
        shown.push(text);
      },
      stop() {
        stopped = (stopped ?? 0) + 1;
      },
    };
  };
  return { spin, shown, stops: () => stopped ?? 0 };
}

/** A run that lasts until the test ends it. */
function endless() {
  let end: (result: LintResult) => void = () => {};
  const promise = new Promise<LintResult>((resolve) => {
    end = resolve;
  });
  return { lint: () => promise, end };
}

describe('progress', () => {
  test('shows after half a second, tells where the run is, and is gone at the end', async () => {
    const { spin, shown, stops } = spinners();
    const outcome = run(['--format', 'text'], {
      spin,
      async lint({ onProgress }) {
        await vi.advanceTimersByTimeAsync(490);
        onProgress?.({ stage: 'read', done: 3, total: 40 });
        expect(shown).toEqual([]);
        await vi.advanceTimersByTimeAsync(20);
        onProgress?.({ stage: 'lint', done: 1, total: 2 });
        expect(stops()).toBe(0);
        return result([]);
      },
    });
    expect((await outcome).code).toBe(0);
    expect(shown).toEqual(['Reading Go files, 3 of 40', 'Checking, 1 of 2 rules done']);
    expect(stops()).toBe(1);
  });

  test('is not shown in a short run', async () => {
    const { spin, shown } = spinners();
    await run([], { spin });
    await vi.advanceTimersByTimeAsync(5000);
    expect(shown).toEqual([]);
  });

  test('is gone when the run fails', async () => {
    const { spin, stops } = spinners();
    const { code, stderr } = await run([], {
      spin,
      async lint() {
        await vi.advanceTimersByTimeAsync(600);
        throw new Error('no');
      },
    });
    expect({ code, stderr, stops: stops() }).toEqual({ code: 2, stderr: 'error: no\n', stops: 1 });
  });
});

describe('Ctrl-C', () => {
  test('ends a run at once: line cleared, nothing written, the signal passed on', async () => {
    const cwd = temporaryFolder();
    const { spin, shown, stops } = spinners();
    const { lint, end } = endless();
    const interrupt = new AbortController();
    const outcome = run(['--format', 'text', '--format', 'json=out.json'], { cwd, spin, lint, signal: interrupt.signal });
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown).toHaveLength(1);
    interrupt.abort(new Interrupt(130));
    const { code, stdout, stderr, asked } = await outcome;
    expect({ code, stdout, stderr }).toEqual({ code: 130, stdout: '', stderr: '' });
    expect(stops()).toBe(1);
    expect(asked[0]?.signal?.aborted).toBe(true);
    // Even where the run comes to its end after all.
    end(pollerResult());
    await vi.advanceTimersByTimeAsync(1000);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('before anything has begun', async () => {
    const cwd = temporaryFolder();
    const signal = AbortSignal.abort(new Interrupt(143));
    expect(await run(['-o', 'out'], { cwd, signal })).toEqual({ code: 143, stdout: '', stderr: '', asked: [] });
    expect(readdirSync(cwd)).toEqual([]);
  });
});
