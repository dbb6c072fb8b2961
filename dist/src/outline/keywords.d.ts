export declare const PACKAGE = 2;
export declare const IMPORT = 3;
export declare const FUNC = 4;
export declare const TYPE = 5;
export declare const VAR = 6;
export declare const CONST = 7;
export declare const keywordSpellings: readonly string[];
/** Which keyword stands in that byte range: a constant of this file, 0 for none. */
export declare function keywordAt(bytes: Uint8Array, start: number, end: number): number;
/** Whether the keyword begins what may stand at a file's top level after the package clause. */
export declare function beginsDeclaration(keyword: number): boolean;
