/** Ours beside the judge's, entry by entry. */

import type { Program } from '../../../src/program/program.js';
import type { Arch } from '../../../src/program/typing/index.js';
import { isKnown } from '../../../src/program/typing/index.js';
import type { Judged } from './judge.js';
import { entries, mapText, sizeOf, textOf } from './support.js';

export interface Comparison {
  /** What the judge listed. */
  readonly n: number;
  readonly equal: number;
  readonly unknown: readonly string[];
  /** Missing, different, or too much; the first words of each say which. */
  readonly wrong: readonly string[];
}

/** Maps and sync.Maps: none missing, none too much. */
export function compareMaps(program: Program, judged: readonly Judged[], arch: Arch): Comparison {
  const ours = new Map<string, string>();
  for (const { what, at, type } of entries(program)) {
    const text = what === 'local' ? undefined : mapText(type, arch);
    if (text !== undefined) ours.set(at, text);
  }
  const theirs = new Map(judged.map((one) => [place(one), one.key === 'sync.Map' ? 'sync.Map' : mapOf(one)]));
  const result = compare(ours, theirs);
  const extra = [...ours].filter(([at, text]) => text !== 'unknown' && !theirs.has(at)).map(([at, text]) => `extra ${at} ${text}`);
  return { ...result, wrong: [...result.wrong, ...extra] };
}

function mapOf({ key, elem, sizes }: Judged): string {
  return `${key} | ${elem} | ${(sizes ?? []).join(' ')}`;
}

/** Every variable, field and local. */
export function compareAll(program: Program, judged: readonly Judged[], arch: Arch): Comparison {
  const ours = new Map<string, string>();
  for (const { at, type } of entries(program)) {
    const size = sizeOf(type, arch);
    ours.set(at, isKnown(type) && size !== undefined ? `${textOf(type, arch)} | ${size}` : 'unknown');
  }
  return compare(ours, new Map(judged.map((one) => [place(one), `${one.type} | ${(one.sizes ?? []).join(' ')}`])));
}

function place({ file, line, column }: Judged): string {
  return `${file}:${line}:${column}`;
}

function compare(ours: ReadonlyMap<string, string>, theirs: ReadonlyMap<string, string>): Comparison {
  let equal = 0;
  const unknown: string[] = [];
  const wrong: string[] = [];
  for (const [at, want] of theirs) {
    const have = ours.get(at);
    if (have === want) equal++;
    else if (have === 'unknown') unknown.push(`${at} ${want}`);
    else wrong.push(have === undefined ? `missing ${at} ${want}` : `differs ${at} ${want}, ours ${have}`);
  }
  return { n: theirs.size, equal, unknown, wrong };
}
