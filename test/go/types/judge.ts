/** What go/types says of a module: test/go/types/judge, built once per run by the Go release that the table of the standard library is of. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Arch } from '../../../src/program/typing/index.js';
import { goEnv, mustGo, start } from '../../runtime/go.js';

export interface Judged {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly name: string;
  readonly what: 'field' | 'variable' | 'local';
  readonly type?: string;
  readonly key?: string;
  readonly elem?: string;
  readonly sizes: readonly number[] | null;
}

export class Judge {
  readonly #folder = mkdtempSync(join(tmpdir(), 'maplint-judge-'));
  readonly #built: Promise<unknown>;

  constructor() {
    const source = fileURLToPath(new URL('judge', import.meta.url));
    this.#built = mustGo('1.27', ['build', '-o', join(this.#folder, 'judge'), '.'], source, { GOWORK: 'off' });
  }

  /** `all`: not only maps. Throws where the module has errors. */
  async ask(dir: string, arch: Arch, all: boolean): Promise<Judged[]> {
    await this.#built;
    const args = [arch, ...(all ? ['all'] : [])];
    const { code, stdout, stderr } = await start(
      join(this.#folder, 'judge'),
      args,
      dir,
      goEnv('1.27', { GOFLAGS: '-mod=mod -buildvcs=false' }),
    );
    if (code !== 0) throw new Error(`the judge failed in ${dir}: ${stderr}`);
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Judged => JSON.parse(line));
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
