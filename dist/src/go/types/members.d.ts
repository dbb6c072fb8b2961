import type { Field, Signature, Type } from './type.js';
export type Member = {
    readonly kind: 'field';
    readonly field: Field /** Names of the embedded fields on the way. */;
    readonly path: readonly string[];
} | {
    readonly kind: 'method';
    readonly signature: Signature;
    readonly pointer: boolean;
    readonly path: readonly string[];
};
/**
 * The member `name` of a type or of what it points to, at the shallowest depth. `unknown` where a type that may have it is not known;
 * undefined where there is none, or several.
 */
export declare function memberOf(type: Type, name: string): Member | 'unknown' | undefined;
/**
 * Names of the methods that values of a type have (`pointer`: those of `*T`), promoted ones too; undefined where an embedded type is not
 * known. https://go.dev/ref/spec#Method_sets
 */
export declare function methodNames(type: Type, pointer: boolean): ReadonlySet<string> | undefined;
