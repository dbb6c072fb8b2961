import { type Declaration } from '../../program.js';
/** Whether the function may take or give up locks. */
export declare function locks(declaration: Declaration): boolean;
/** Whether the function may touch a map, lock, start goroutines or wait. */
export declare function touches(declaration: Declaration): boolean;
/** Whether the function may start goroutines, by statements or by the names of what it calls. */
export declare function startsGoroutines({ outline }: Declaration): boolean;
