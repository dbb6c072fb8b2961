import { type Node } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { ExprData, SignatureData, StructData, TypeData, TypeParameterFact } from './data.js';
export declare const unknownType: TypeData;
export declare const unknownExpr: ExprData;
/** What type expressions need of expressions, and the other way round; one reader per declaration. */
export interface Reader {
    readonly source: Source;
    /** Index into `locals` of what an identifier means, where the declaration itself declares it. */
    localOf(identifier: Node): number | undefined;
    type(node: Node): TypeData;
    expression(node: Node): ExprData;
    /** Index into `structs`. */
    struct(node: Node): number;
}
/** A type expression, also one that stands in the place of an expression. */
export declare function typeData(reader: Reader, node: Node): TypeData;
/** Index expressions or type arguments of an `index_expression`, as nodes. */
export declare function indicesOf(reader: Reader, node: Node): Node[];
/** Parameters and result of a func type, literal, declaration or method. */
export declare function signatureData(reader: Reader, node: Node): SignatureData;
/** `[K comparable, V any]` of a type or func. */
export declare function typeParameters(reader: Reader, list: Node): TypeParameterFact[];
/** Fields of a `struct_type`. */
export declare function structData(reader: Reader, node: Node): StructData;
