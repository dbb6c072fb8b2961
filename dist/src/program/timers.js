/** Every ticker and timer that the program makes. */
import { triggerMask } from '../outline/index.js';
const mask = triggerMask(['NewTicker', 'Tick', 'NewTimer']);
/** In order of files and places. Parses what names a maker of tickers in a file that imports `time`. */
export function timers(program) {
    return program.packages.flatMap((pkg) => pkg.declarations
        .filter((d) => (d.outline.triggers & mask) !== 0 && d.file.outline.imports.some((i) => i.path === 'time'))
        .flatMap((declaration) => program.summary(declaration).timers.map((fact) => ({ declaration, fact }))));
}
