import type { Event, Path, VariableOfCode } from '../../../summary/behaviour/types.js';
import type { Root } from './path.js';
/** Something that stands as a field in a literal. */
export interface PartOf {
    readonly part: Path;
    /** Variable that holds the literal. */
    readonly variable: number;
    readonly field: string;
}
/** Variables and results of calls that stand as a field in one literal, by `pathKey`. */
export declare function fieldsOf(variables: readonly VariableOfCode[], events: readonly Event[]): ReadonlyMap<string, PartOf>;
/** A variable with a value made on the spot, or what a call gives of which no more is known. */
export declare function isMadeHere({ kind, variable, fresh }: Root): boolean;
