import { type Alias, type Named, type Type, type TypeDeclaration } from './type.js';
/** The right side of a name's declaration with its arguments put in. */
export declare function expanded(type: Named | Alias): Type;
/** The type that an alias stands for. */
export declare function unalias(type: Type): Type;
/** https://go.dev/ref/spec#Underlying_types; of a type parameter its constraint's interface, as go/types has it. */
export declare function underlying(type: Type): Type;
/** A named type of the universe or of nowhere. */
export declare function predeclared(name: string, right: Type): TypeDeclaration;
