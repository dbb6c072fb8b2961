/** Names as calls and operands are written. */
import { lastName } from '../../../go/names.js';
import type { CallEvent, Operand } from '../../../summary/behaviour/types.js';

/** Name of the function or method that an operand may be a value of; empty for all others. */
export function valueName(operand: Operand): string {
  if (operand.kind !== 'path') return '';
  const { root, steps } = operand.path;
  return steps.at(-1) ?? ('name' in root ? lastName(root.name) : '');
}

export function calleeName({ callee }: CallEvent): string {
  return callee.kind === 'function' || callee.kind === 'method' ? callee.name : '';
}
