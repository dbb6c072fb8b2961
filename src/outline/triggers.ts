/**
 * The words by which the scanner tells which declarations rules could care about. A bit each, in `OutlineDeclaration.triggers`.
 * A word counts where it occurs as an identifier or keyword; what it means is settled later, by a parse.
 */
// biome-ignore format: a word per line tells nothing more
const words = [
  'NewTicker', 'Tick', 'NewTimer', 'AfterFunc', 'Stop', 'Reset', 'Map', 'Store', 'LoadOrStore', 'Swap',
  'go', 'defer', 'map', 'delete', 'Lock', 'RLock', 'Unlock', 'RUnlock', 'Mutex', 'RWMutex',
] as const;

export type TriggerWord = (typeof words)[number];

/** Trigger word → bit (at most 31 words: bits are a signed 32-bit integer). */
export const triggerBits: ReadonlyMap<TriggerWord, number> = new Map(words.map((word, i) => [word, 1 << i]));

/** The bits of `wanted`, or-ed. */
export function triggerMask(wanted: Iterable<TriggerWord>): number {
  let mask = 0;
  for (const word of wanted) mask |= triggerBits.get(word) ?? 0;
  return mask;
}
