/** Tells that a long run is alive. */
import type { Progress } from '../engine/options.js';
import type { Spinner } from './io.js';

/** Milliseconds before anything is shown: most runs are over by then. */
const patience = 500;

const stages: Readonly<Record<Progress['stage'], (done: number, total: number) => string>> = {
  read: (done, total) => `Reading Go files, ${done} of ${total}`,
  lint: (done, total) => `Checking, ${done} of ${total} rules done`,
  maps: (done, total) => `Looking for maps, ${done} of ${total} declarations`,
};

export class ProgressLine {
  #text = 'Looking for Go files';
  #spinner: Spinner | undefined;
  readonly #timer: NodeJS.Timeout | undefined;

  /** Without `spin` nothing is ever shown. */
  constructor(spin: ((text: string) => Spinner) | undefined) {
    if (spin === undefined) return;
    this.#timer = setTimeout(() => {
      this.#spinner = spin(this.#text);
    }, patience);
  }

  show({ stage, done, total }: Progress): void {
    this.#text = stages[stage](done, total);
    if (this.#spinner !== undefined) this.#spinner.text = this.#text;
  }

  /** Clears the line. May be called again. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#spinner?.stop();
    this.#spinner = undefined;
  }
}
