import type { Context } from '../../go/library/concurrency/outside.js';
import { type Declaration, type Program } from '../program.js';
export interface CallbackField {
    readonly kind: Context;
    /** The struct literal: the library calls the callbacks of one in turn; absent where each call is a goroutine. */
    readonly holder?: string;
}
/** By the text of the functions of the method's package. */
export declare function callbackFieldOf(program: Program, method: Declaration): CallbackField | undefined;
