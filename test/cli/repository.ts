/** Scratch repositories for tests of changed lines. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { lint } from '../../src/index.js';
import { mustRun, temporaryFolder } from '../harness/tools.js';
import { type Outcome, run } from './world.js';

const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false'];

export class Scratch {
  readonly dir = temporaryFolder();

  constructor() {
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: string[]): string {
    return mustRun('git', [...identity, ...args], { cwd: this.dir }).stdout.trimEnd();
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), text);
  }

  /** Commits everything; gives the commit's id. */
  commit(): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', 'change');
    return this.git('rev-parse', 'HEAD');
  }

  /** Lints for real, in the repository or a folder of it, with git as the machine has it. */
  lint(argv: readonly string[], { cwd = this.dir, env = {}, ...world }: Parameters<typeof run>[1] = {}): Promise<Outcome> {
    const path = { PATH: process.env['PATH'] ?? '', HOME: this.dir };
    return run(argv, { lint, cwd, env: { ...path, ...env }, ...world });
  }
}

/** A Go file with a ticker that leaks in each function. */
export function leaking(...functions: string[]): string {
  const leak = (name: string) => `
func ${name}() {
	${name}Ticker := time.NewTicker(time.Second)
	<-${name}Ticker.C
}
`;
  return `package poll\n\nimport "time"\n${functions.map(leak).join('')}`;
}

/** `file: ticker` of the findings, in order. */
export function tickers({ stdout }: Outcome): string[] {
  return [...stdout.matchAll(/^(.*):\d+:\d+: \w+: ticker `(\w+)Ticker`/gm)].map(([, file, name]) => `${file}: ${name}`);
}
