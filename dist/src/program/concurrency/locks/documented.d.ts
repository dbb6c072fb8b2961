import { type Program } from '../../program.js';
import type { GlobalPath } from '../paths/path.js';
/** Whether a comment says that the lock (`HeldLock.id` of a field) guards a field by which the path leads to its end, or the type of that (`owner`). */
export declare function isSaidToGuard(program: Program, lock: string, { steps }: GlobalPath, owner?: string): boolean;
