/** Whether to colour: flag before environment before what the output is. */
import type { Io, Output } from './io.js';

export const colorWhens = ['auto', 'always', 'never'] as const;
export type ColorWhen = (typeof colorWhens)[number];

/**
 * `NO_COLOR` (no-color.org) and `FORCE_COLOR` (force-color.org) count unless empty, the first before the second;
 * `FORCE_COLOR` 0 and false mean no colour, as for Node. Else colour is for terminals.
 */
export function wantsColor(when: ColorWhen, { env }: Pick<Io, 'env'>, output: Pick<Output, 'isTerminal'>): boolean {
  if (when !== 'auto') return when === 'always';
  if (env['NO_COLOR']) return false;
  const force = env['FORCE_COLOR'];
  if (force) return force !== '0' && force !== 'false';
  return output.isTerminal && env['TERM'] !== 'dumb';
}

/** `--color` alone means always and `--no-color` never; said so that the parser never takes a pattern for the flag's value. */
export function explicitColor(argv: readonly string[]): string[] {
  const operands = argv.indexOf('--');
  return argv.map((arg, i) => {
    if (operands >= 0 && i >= operands) return arg;
    if (arg === '--no-color') return '--color=never';
    if (arg === '--color' && !colorWhens.some((when) => when === argv[i + 1])) return '--color=always';
    return arg;
  });
}
