import type { Declaration } from '../../program.js';

/** Of a function or method. */
export function nameOf({ outline }: Declaration): string {
  return outline.names[0] ?? '';
}

/** In order of files and places. */
export function inOrder(functions: Iterable<Declaration>): readonly Declaration[] {
  return [...functions].sort((a, b) => a.file.index - b.file.index || a.outline.start - b.outline.start);
}
