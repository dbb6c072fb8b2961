import type { CallEvent, Operand } from '../../../summary/behaviour/types.js';
/** Name of the function or method that an operand may be a value of; empty for all others. */
export declare function valueName(operand: Operand): string;
export declare function calleeName({ callee }: CallEvent): string;
