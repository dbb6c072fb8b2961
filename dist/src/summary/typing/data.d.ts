/**
 * Types and expressions of a declaration as plain data, before any name is looked up: names stand as written, what the declaration itself
 * declares (parameters, type parameters, locals) as an index into its `locals`. `src/program/typing` links them.
 */
/** A stretch of the file, in bytes. */
interface Place {
    readonly start: number;
    readonly end: number;
}
/** A type expression. */
export type TypeData = 
/** `T`, `pkg.T`, `T[A]`; `pkg` is the name of the import as the file writes it. */
{
    readonly kind: 'name';
    readonly name: string;
    readonly pkg?: string;
    readonly args?: readonly TypeData[];
}
/** A type or type parameter that the declaration itself declares. */
 | {
    readonly kind: 'local';
    readonly index: number;
    readonly args?: readonly TypeData[];
} | {
    readonly kind: 'pointer' | 'slice';
    readonly elem: TypeData;
} | {
    readonly kind: 'chan';
    readonly direction: ChanDirection;
    readonly elem: TypeData;
} | {
    readonly kind: 'array';
    readonly length: ExprData;
    readonly elem: TypeData;
} | {
    readonly kind: 'map';
    readonly key: TypeData;
    readonly elem: TypeData;
}
/** Index into `structs`. */
 | {
    readonly kind: 'struct';
    readonly index: number;
} | {
    readonly kind: 'func';
    readonly signature: SignatureData;
} | {
    readonly kind: 'interface';
    readonly methods: readonly MethodData[];
    readonly embedded: readonly TypeData[];
}
/** `~A | B`, in constraints. */
 | {
    readonly kind: 'union';
    readonly terms: readonly {
        readonly tilde: boolean;
        readonly type: TypeData;
    }[];
} | {
    readonly kind: 'unknown';
};
export type ChanDirection = 'both' | 'send' | 'receive';
export interface MethodData {
    readonly name: string;
    readonly signature: SignatureData;
}
/** Parameters and results; a last `...T` is a slice of T with `variadic`. */
export interface SignatureData {
    readonly params: readonly TypeData[];
    readonly results: readonly TypeData[];
    readonly variadic: boolean;
}
export interface StructFieldData {
    /** For an embedded field its type's base name. */
    readonly name: string;
    readonly type: TypeData;
    readonly embedded: boolean;
    /** Without quotes. */
    readonly tag?: string;
    readonly at: Place;
}
export interface StructData {
    readonly fields: readonly StructFieldData[];
    readonly at: Place;
}
/** An expression, as far as its type or constant value depends on it. */
export type ExprData = 
/** As written, without `_`. */
{
    readonly kind: 'int' | 'float' | 'imaginary';
    readonly text: string;
}
/** A rune literal's code point. */
 | {
    readonly kind: 'rune';
    readonly value: number;
}
/** A string literal's length in bytes; the text is nobody's business here. */
 | {
    readonly kind: 'string';
    readonly length: number;
}
/** Of the package, an import, a dot import or the universe (`iota`, `nil`, `len` …). */
 | {
    readonly kind: 'name';
    readonly name: string;
} | {
    readonly kind: 'local';
    readonly index: number;
} | {
    readonly kind: 'select';
    readonly operand: ExprData;
    readonly name: string;
} | {
    readonly kind: 'call';
    readonly callee: ExprData;
    readonly args: readonly ExprData[];
    readonly spread: boolean;
}
/** `a[i]`, `F[T]`, `T[A, B]` */
 | {
    readonly kind: 'index';
    readonly operand: ExprData;
    readonly indices: readonly ExprData[];
} | {
    readonly kind: 'slice';
    readonly operand: ExprData;
} | {
    readonly kind: 'assert';
    readonly operand: ExprData;
    readonly type: TypeData;
}
/** `filled`: there are elements. */
 | {
    readonly kind: 'composite';
    readonly type: TypeData;
    readonly filled?: true;
}
/** `[...]T{…}`: elements with a key that is no number literal have it in `keys`, by position. */
 | {
    readonly kind: 'array';
    readonly elem: TypeData;
    readonly keys: readonly ArrayKey[];
    readonly count: number;
} | {
    readonly kind: 'func';
    readonly signature: SignatureData;
} | {
    readonly kind: 'unary';
    readonly operator: string;
    readonly operand: ExprData;
} | {
    readonly kind: 'binary';
    readonly operator: string;
    readonly left: ExprData;
    readonly right: ExprData;
}
/** A type in the place of an expression: `[]byte(x)`, `make(map[K]V)`. */
 | {
    readonly kind: 'type';
    readonly type: TypeData;
} | {
    readonly kind: 'unknown';
};
export interface ArrayKey {
    /** Of the element among all of the literal. */
    readonly position: number;
    readonly key: ExprData;
}
/** How a variable or constant comes by its value. */
export type Origin = 
/** `= e`; of several results (`a, b := f()`, `v, ok := m[k]`) the one at `index`. */
{
    readonly from: 'value';
    readonly value: ExprData;
    readonly index?: number;
}
/** Key (0) or element (1) of `range e`. */
 | {
    readonly from: 'range';
    readonly over: ExprData;
    readonly index: number;
};
/** A package-level variable or constant. */
export interface ValueFact {
    readonly name: string;
    readonly constant: boolean;
    readonly type?: TypeData;
    readonly origin?: Origin;
    /** Of constants. */
    readonly iota?: number;
    readonly at: Place;
}
export interface TypeParameterFact {
    readonly name: string;
    /** Index into `locals`. */
    readonly local: number;
    readonly constraint: TypeData;
}
/** A type declaration at package level. */
export interface TypeDefinition {
    readonly name: string;
    readonly alias: boolean;
    readonly parameters: readonly TypeParameterFact[];
    readonly type: TypeData;
    readonly at: Place;
}
/** A func or method declaration. */
export interface FunctionDefinition {
    readonly name: string;
    readonly receiver?: {
        readonly pointer: boolean;
        readonly base: string;
        /** Indices into `locals` of what the receiver calls its type's parameters; −1 for `_`. */
        readonly parameters: readonly number[];
    };
    readonly parameters: readonly TypeParameterFact[];
    readonly signature: SignatureData;
}
/** What a declaration declares inside itself, in order. */
export interface LocalFact {
    readonly name: string;
    readonly kind: 'variable' | 'constant' | 'type' | 'alias' | 'type parameter';
    /** Type of a variable, right side of a type declaration, constraint of a type parameter. */
    readonly type?: TypeData;
    readonly parameters?: readonly TypeParameterFact[];
    readonly origin?: Origin;
    readonly iota?: number;
    /** Its declaring identifier. */
    readonly at: Place;
}
/** All of it, of one declaration. */
export interface TypingFacts {
    readonly types: readonly TypeDefinition[];
    readonly values: readonly ValueFact[];
    readonly func?: FunctionDefinition;
    readonly locals: readonly LocalFact[];
    /** Every struct type written anywhere in the declaration, in source order. */
    readonly structs: readonly StructData[];
}
export {};
