/** What the comment before a declaration says. */
import type { Declaration } from './program.js';
/** A comment of gVisor's checklocks before a function (gvisor.dev/gvisor/tools/checklocks). */
export interface LockDirective {
    /** `holds`: callers hold the lock; `acquires`, `releases`: it is held, or is not, at the end; `ignore`: nothing is to be said of it. */
    readonly kind: 'holds' | 'acquires' | 'releases' | 'ignore';
    /** Held for reading. */
    readonly read: boolean;
    /** As written, `s.mu`; empty for `ignore`. */
    readonly lock: string;
}
/** `+checklocks:s.mu`, `+checklocksread:s.mu`, `+checklocksacquire:s.mu`, `+checklocksrelease:s.mu`, `+checklocksignore`, in order. */
export declare function lockDirectives(declaration: Declaration): LockDirective[];
/** Whether its comment says that callers hold a lock: `Lock should be held.`, `mu must be held`. */
export declare function isDocumentedLocked(declaration: Declaration): boolean;
/** Whether its comment says that nothing runs beside it: `not safe for concurrent use`, `must be called before Start`. */
export declare function isDocumentedAlone(declaration: Declaration): boolean;
/** Whether its comment says that several goroutines may use it at once: `safe for concurrent use`. */
export declare function isDocumentedSafe(declaration: Declaration): boolean;
/** Whether an interface's comment demands that of its implementations: `must be safe for concurrent use`. */
export declare function demandsSafety(asked: Declaration): boolean;
