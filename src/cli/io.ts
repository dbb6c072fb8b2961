/** What the command line needs of the world. Everything but `main.ts` gets it passed in, so that tests run it in process. */
import type { MapsOptions, MapsResult } from '../engine/maps.js';
import type { LintOptions, LintResult, RuleMeta } from '../index.js';

export interface Output {
  readonly isTerminal: boolean;
  /** Settles when the text is handed over. A reader that went away (EPIPE) is no error; rejects where the text is lost otherwise. */
  write(text: string): Promise<void>;
}

/** A line that moves while the run goes on. */
export interface Spinner {
  text: string;
  stop(): void;
}

export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>;
  /** Shows a spinner on stderr; absent where that is no terminal to move lines on. */
  readonly spin?: (text: string) => Spinner;
  /** Aborted with an `Interrupt`. */
  readonly signal: AbortSignal;
  lint(options: LintOptions): Promise<LintResult>;
  maps(options: MapsOptions): Promise<MapsResult>;
  /** Hears what is reported: the result of a run, less what is not on changed lines where only those count. */
  readonly onReport?: (result: LintResult) => void;
  /** All rules, by id. */
  rules(): Promise<readonly RuleMeta[]>;
}

/** The user ended the run. */
export class Interrupt extends Error {
  /** 128 + the signal's number, as shells count it. */
  readonly exitCode: number;

  constructor(exitCode: number) {
    super('interrupted');
    this.exitCode = exitCode;
  }
}

/** The command was called in a way that makes no sense: exit code 2. */
export class UsageError extends Error {
  /** What to do instead; lines. */
  readonly hint: string;

  constructor(message: string, hint = 'Run `go-maplint --help` for what can be said here.') {
    super(message);
    this.hint = hint;
  }
}
