/** Constant values, exact: integers of any size, fractions of them; of strings the length. https://go.dev/ref/spec#Constants */
export type Constant = {
    readonly kind: 'bool';
    readonly value: boolean;
} | {
    readonly kind: 'string';
    readonly length: number;
} | {
    readonly kind: 'int';
    readonly value: bigint;
}
/** `numerator / denominator`, the latter above zero. */
 | {
    readonly kind: 'float';
    readonly numerator: bigint;
    readonly denominator: bigint;
} | {
    readonly kind: 'complex';
    readonly real: Constant;
    readonly imaginary: Constant;
};
export declare function int(value: bigint): Constant;
/** A number literal without `_`; undefined where it is none, or too large. */
export declare function intLiteral(text: string): Constant | undefined;
export declare function floatLiteral(text: string): Constant | undefined;
/** A fraction in lowest terms. */
export declare function fraction(numerator: bigint, denominator: bigint): Constant | undefined;
/** The value as an integer, where it is one. */
export declare function toInt(value: Constant | undefined): bigint | undefined;
/** `x op y` of constants; `integers`: both are of an integer type (or untyped without a fraction), so that `/` truncates. */
export declare function binary(operator: string, x: Constant, y: Constant, integers: boolean): Constant | undefined;
export declare function complex(real: Constant | undefined, imaginary: Constant | undefined): Constant | undefined;
/** `x << y`, `x >> y` */
export declare function shifted(operator: string, x: Constant, y: Constant): Constant | undefined;
/** `-x`, `+x`, `^x`, `!x`; `mask` holds the bits of an unsigned type. */
export declare function unary(operator: string, x: Constant, mask: bigint | undefined): Constant | undefined;
