import type { Callee, VariableOfCode } from '../../summary/behaviour/types.js';
import type { Place } from '../../summary/index.js';
import { type Declaration, type Program } from '../program.js';
/** An event that is about the object at the end of a path: an access of a map, or a call of its method. */
export interface LocalUse {
    /** `write`, `delete`, `clear` …, or `.Method`. */
    readonly what: string;
    readonly at: Place;
    /** By a variable that stands for the path. */
    readonly alias: boolean;
}
/** A call that gets the object itself as an argument. */
export interface PassedUse {
    readonly callee: Callee;
    readonly index: number;
}
/** A call of a function literal of the same declaration. */
export interface LiteralCall {
    readonly unit: number;
    readonly at: Place;
}
export interface LocalUses {
    /** By the offset of the declaring identifier. */
    readonly variables: ReadonlyMap<number, VariableOfCode>;
    /** By `pathKey`. */
    readonly uses: ReadonlyMap<string, readonly LocalUse[]>;
    /** By the variable. */
    readonly passed: ReadonlyMap<number, readonly PassedUse[]>;
    readonly literalCalls: readonly LiteralCall[];
    /** Variables that are a result of the declaration or of a literal in it. */
    readonly returned: ReadonlySet<number>;
    /** Variables that are stored where others may find them. */
    readonly published: ReadonlySet<number>;
}
export declare function localUses(program: Program, declaration: Declaration): LocalUses;
