import type { GlobalPath } from '../paths/path.js';

/** What a function is given, by which it leads to a map: the receiver, a parameter by its index, or what the whole package has. */
export type Given = number;
export const receiver: Given = -1;
export const packageLevel: Given = -2;

/** Undefined for what is the function's own. */
export function givenOf({ root: { kind, variable } }: GlobalPath): Given | undefined {
  if (kind === 'package') return packageLevel;
  if (kind === 'receiver') return receiver;
  return variable?.kind === 'param' && variable.unit === 0 ? variable.index : undefined;
}
