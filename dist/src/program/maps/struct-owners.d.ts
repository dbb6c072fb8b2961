/** Whose fields the fields of a struct type are: the named type or variable that it is written in, and the way to it from there. */
import type { TypingFacts } from '../../summary/typing/data.js';
import type { Declaration } from '../program.js';
/** `path`: fields (`[]` = elements) that lead from the root to the struct; empty where the root is the struct itself. */
export type StructOwner = 
/** A type or a variable of the package. */
{
    readonly root: 'type' | 'variable';
    readonly name: string;
    readonly path: readonly string[];
}
/** A type (`name`) or an unnamed struct of a function. */
 | {
    readonly root: 'function';
    readonly name?: string;
    readonly path: readonly string[];
};
/** Owners by index into `facts.structs`. One that stands in an expression of a function has none but the function. */
export declare function structOwners(facts: TypingFacts, declaration: Declaration): readonly StructOwner[];
/** As people write it: `Cache`, `Cache.stats` for an unnamed struct in a field, `load.entry` for a type of a function. */
export declare function ownerText(owner: StructOwner, declaration: Declaration): string;
/** `load`, `Cache.load`; of a function literal in a variable the variable's name. */
export declare function functionText({ outline }: Declaration): string;
