import type { Declaration, Program, ProgramPackage } from '../../program.js';
import { type NamedType } from '../../types.js';
/** A type as text, with the package whose bare names it uses. */
export interface Typed {
    readonly pkg: ProgramPackage;
    readonly text: string;
}
/** A field or method found in a type, perhaps in one that it embeds. */
export interface Found<T> {
    /** Embedded fields that lead to it. */
    readonly via: readonly string[];
    /** The named type that declares it; absent for fields of unnamed structs. */
    readonly owner?: NamedType;
    readonly it: T;
}
/** Without pointers and parentheses. */
export declare function pointee({ pkg, text }: Typed): Typed;
/** Where a type is declared that is written by its name; undefined for all others, a pointer among them, and for what is not in the program. */
export declare function namedType(program: Program, { pkg, text }: Typed): NamedType | undefined;
/** Key and element of a map type; undefined for all others. */
export declare function mapOf(program: Program, type: Typed): {
    readonly key: Typed;
    readonly elem: Typed;
} | undefined;
/** It is a channel, by whatever name. */
export declare function isChannel(program: Program, type: Typed): boolean;
/** Type of one step from a type: an element, a key, or a field. */
export declare function stepOf(program: Program, type: Typed, step: string): Typed | undefined;
/** A value holds others by their keys, of any type: sync.Map, or a cache that is safe for concurrent use. What is in them is not. */
export declare function isHolder({ text }: Typed): boolean;
/** What `Load` of an atomic.Pointer or atomic.Value gives; undefined for all other types. */
export declare function loaded({ pkg, text }: Typed): Typed | undefined;
/** The field `name` of a type, its own or promoted. */
export declare function findField(program: Program, type: Typed, name: string, depth?: number): Found<Typed> | undefined;
/** The method `name` of a type, its own or promoted, declared in the program. */
export declare function findMethod(program: Program, type: Typed, name: string, depth?: number): Found<Declaration> | undefined;
/** Whether a type is a lock by its name: `sync.Mutex`, `sync.RWMutex`, `sync.Locker`, and the mutexes of other modules. */
export declare function isMutex(text: string): boolean;
/** Embedded fields that lead to a mutex whose methods the type has by promotion. */
export declare function embeddedMutex(program: Program, type: Typed, depth?: number): readonly string[] | undefined;
/** The name of a type of its package, or of a pointer to one, with the import path: others read it as well. */
export declare function qualified(program: Program, { pkg, text }: Typed): string;
