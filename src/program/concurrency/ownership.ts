/** Whose an object is, by what its path starts at. */
import type { GlobalPath } from './frame.js';

/** A field of a receiver or parameter that is a value, not a pointer: the function's own copy. */
export function isOwnCopy({ root, steps }: GlobalPath): boolean {
  const isGiven = root.kind === 'receiver' || root.variable?.kind === 'param';
  return isGiven && steps.length === 1 && root.type !== undefined && !/^(?:\*|map\[|\[)/.test(root.type.text);
}

/** It starts at something that callers have as well. */
export function isGiven({ root }: GlobalPath): boolean {
  return root.kind === 'package' || root.kind === 'receiver' || root.variable?.kind === 'param';
}
