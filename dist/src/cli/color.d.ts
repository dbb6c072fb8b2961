/** Whether to colour: flag before environment before what the output is. */
import type { Io, Output } from './io.js';
export declare const colorWhens: readonly ["auto", "always", "never"];
export type ColorWhen = (typeof colorWhens)[number];
/**
 * `NO_COLOR` (no-color.org) and `FORCE_COLOR` (force-color.org) count unless empty, the first before the second;
 * `FORCE_COLOR` 0 and false mean no colour, as for Node. Else colour is for terminals.
 */
export declare function wantsColor(when: ColorWhen, { env }: Pick<Io, 'env'>, output: Pick<Output, 'isTerminal'>): boolean;
/** `--color` alone means always and `--no-color` never; said so that the parser never takes a pattern for the flag's value. */
export declare function explicitColor(argv: readonly string[]): string[];
