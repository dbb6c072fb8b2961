/** A mutex that stands above the fields that it guards, as a hat, in a paragraph of the struct: a convention of Go code. */
import { type Program } from '../../program.js';
/** Whether the lock (`HeldLock.id` of a field) comes first in a paragraph that the field stands in, while the struct has others. */
export declare function isBelowLock(program: Program, lock: string, field: string): boolean;
