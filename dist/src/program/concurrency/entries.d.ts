import { type Declaration } from '../program.js';
import type { Frame } from './paths/frame.js';
import type { Summaries } from './summaries.js';
export type EntryKind = 
/** Runs for every request, beside itself. */
'handler'
/** A library's goroutine. */
 | 'callback'
/** Others call it when they like. */
 | 'exported'
/** An exported method of a type that other packages cannot name: called by way of an interface. */
 | 'interface' | 'main'
/** Nobody is seen to call it: by an interface, a value, or not at all. */
 | 'uncalled'
/** Somebody of that name is called, on a value of unknown type. */
 | 'unknown'
/** No entry: only what it does to objects of its own, or to those that it finds, counts. */
 | 'inner';
export interface Entry {
    readonly frame: Frame;
    readonly kind: EntryKind;
    /** Locks that it takes itself, by `keyOf`. */
    readonly taken: ReadonlySet<string>;
    /** Locks that it gives up for its caller, by `keyOf`. */
    readonly released: ReadonlySet<string>;
    /** Locks that it leaves to its caller, by `keyOf`. */
    readonly left: ReadonlySet<string>;
    /** Only its signature says that it is a handler: `X(context.Context, *XRequest) (*XResponse, error)`. */
    readonly guessed?: true;
    /** Of a callback: those of one `CallbackField.holder`, or of one goroutine of a library, are called one after the other. */
    readonly holder?: string;
}
/** The entries among functions; each must have been summarised before, so that calls are known. `known`: all callers of these are among them. */
export declare function entriesOf(summaries: Summaries, functions: Iterable<Declaration>, known: ReadonlySet<Declaration>): Entry[];
