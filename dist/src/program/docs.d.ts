/** What the comment before a declaration says. */
import type { Declaration } from './program.js';
/** Whether its comment says that callers hold a lock: `Lock should be held.`, `mu must be held`. */
export declare function isDocumentedLocked(declaration: Declaration): boolean;
/** Whether its comment says that nothing runs beside it: `not safe for concurrent use`, `must be called before Start`. */
export declare function isDocumentedAlone(declaration: Declaration): boolean;
