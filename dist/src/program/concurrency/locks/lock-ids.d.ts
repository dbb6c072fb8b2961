/** What `HeldLock.id` says of a lock that is a field: `import/path.Type.mu`. */
import type { Declaration, Program } from '../../program.js';
/** Full name of the struct that the lock is a field of. */
export declare function structOf(id: string): string;
/** Where that struct is declared; undefined for what is no field, or not in the program. */
export declare function declarationOfStruct(program: Program, id: string): Declaration | undefined;
