/** Names as calls and operands are written. */
import type { CallEvent, Operand } from '../../../summary/behaviour/types.js';
/** Name of the function or method that an operand may be a value of; empty for all others. */
export declare function valueName(operand: Operand): string;
/** Of a qualified name: `Name` of `import/path.Name`. */
export declare function lastName(name: string): string;
export declare function calleeName({ callee }: CallEvent): string;
