/** Locks held at an access, told by what they are: a field of a type, a package variable. */
import type { Program, Span } from '../../program.js';
import type { NamedType } from '../../types.js';
import type { Access } from '../function/access.js';
import { type GlobalPath } from '../paths/path.js';
/** A lock held at an access, by what it is rather than by the name of the variable that leads to it. */
export interface HeldLock {
    /** The same for the same field or variable: `Cache.mu` of the package. */
    readonly id: string;
    /** For people. */
    readonly name: string;
    readonly mode: 'r' | 'w';
    /** It is reached through a pointer or an interface, so that another object may have the same one. */
    readonly pointer?: true;
    /** See `Hold.launcher`. */
    readonly launcher?: string;
    /** Made by each call anew: it guards nothing that lives longer. */
    readonly perCall?: true;
    /** One of several, by an index or a key, while there is one map. */
    readonly striped?: true;
    /** See `Hold.copied`. */
    readonly copied?: true;
    /** See `Hold.at`. */
    readonly at?: Span;
    /**
     * `own`: of the object that the map belongs to; `outer`: of one on the way to it; `global`: a package variable; `other`: of an object
     * that is not seen to be related.
     */
    readonly relation: 'own' | 'outer' | 'global' | 'other';
}
export declare function locksOf(program: Program, access: Access, path: GlobalPath, owner: NamedType | undefined, local: boolean): HeldLock[];
