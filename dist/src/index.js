/** The library: `lint(options)` gives what the command prints, as plain data. */
import { rules } from '../rules/index.js';
import { run } from './engine/run.js';
/** Lints packages. Rejects on options that make no sense (an unknown rule); what is wrong with the scanned code is in the result. */
export function lint(options = {}) {
    return run(rules, options);
}
export { listMaps } from './engine/maps.js';
export { rules };
