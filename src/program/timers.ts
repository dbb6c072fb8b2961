/** Every ticker and timer that the program makes. */
import { triggerMask } from '../outline/index.js';
import type { TimerFact } from '../summary/index.js';
import type { Declaration, Program } from './program.js';

const mask = triggerMask(['NewTicker', 'Tick', 'NewTimer']);

/** In order of files and places. Parses what names a maker of tickers in a file that imports `time`. */
export function timers(program: Program): { readonly declaration: Declaration; readonly fact: TimerFact }[] {
  return program.packages.flatMap((pkg) =>
    pkg.declarations
      .filter((d) => (d.outline.triggers & mask) !== 0 && d.file.outline.imports.some((i) => i.path === 'time'))
      .flatMap((declaration) => program.summary(declaration).timers.map((fact) => ({ declaration, fact }))),
  );
}
