/** Objects that outlive a call (package-level variables, struct fields) and everything the program does with them. */
import type { MemberUse } from '../summary/index.js';
import { type Declaration, type Program, type ProgramPackage } from './program.js';
import { type NamedType } from './types.js';
export type StoredObject = {
    readonly kind: 'variable';
    readonly pkg: ProgramPackage;
    readonly name: string;
} | {
    readonly kind: 'field';
    readonly pkg: ProgramPackage;
    readonly owner: NamedType;
    readonly name: string;
    readonly embedded: boolean;
    /** Methods that an embedded field promotes, as far as anybody asks for them. */
    readonly promotes?: readonly string[];
};
/** One use of an object. */
export interface ObjectUse {
    readonly declaration: Declaration;
    readonly use: MemberUse;
    /**
     * What is done: a method called or taken as a value (`method`), the object replaced (`assign`, `renew`), its elements written
     * (`store`, `delete`, `clear`), handed to code that is not followed (`escape`), or merely looked at (`read`).
     */
    readonly kind: 'method' | 'assign' | 'renew' | 'store' | 'delete' | 'clear' | 'escape' | 'read';
    /** For `method`. */
    readonly method?: string;
    /** The owner's type is not known: another type's field of the same name is possible. */
    readonly uncertain: boolean;
}
/** Whether an uncertain use is one of the object; undefined where that cannot be told. */
export type Settle = (declaration: Declaration, use: MemberUse) => boolean | undefined;
/**
 * All uses of an object in the packages that can name it, in file order. Tests are left out: what only a test does, a service never does.
 * `settle` is asked about those of which it is not plain.
 */
export declare function usesOf(program: Program, object: StoredObject, settle?: Settle): ObjectUse[];
/** The type at the end of a use's path, where each step is known. */
export declare function typeOfPath(program: Program, pkg: ProgramPackage, use: MemberUse, fields: readonly string[]): NamedType | undefined;
export declare function isExported(name: string): boolean;
