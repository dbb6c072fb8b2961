/** Func fields of the program's own structs, by way of which handlers and callbacks of the program call what was put there. */
import type { Context } from '../../go/library/concurrency/outside.js';
import { type Program, type ProgramFile } from '../program.js';
interface Relay {
    readonly kind: Context;
    /** The struct: its methods call what it has in turn; absent where each call is a goroutine. */
    readonly holder?: string;
}
/** Who calls a func field of the struct that a file calls `type`: a method that a library calls, or one of a struct that it is copied into. */
export declare function relayedBy(program: Program, file: ProgramFile, type: string, field: string, copies?: number): Relay | undefined;
export {};
