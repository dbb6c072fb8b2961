export declare const PACKAGE = 3;
export declare const IMPORT = 4;
export declare const FUNC = 5;
export declare const TYPE = 6;
export declare const VAR = 7;
export declare const CONST = 8;
export declare const keywordSpellings: readonly string[];
/** Which keyword stands in that byte range: a constant of this file, 0 for none. */
export declare function keywordAt(bytes: Uint8Array, start: number, end: number): number;
/** Whether a line that ends with this keyword (0 = identifier) gets a `;`. */
export declare function endsLine(keyword: number): boolean;
/** Whether the keyword begins what may stand at a file's top level after the package clause. */
export declare function beginsDeclaration(keyword: number): boolean;
