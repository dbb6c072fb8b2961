export interface FuncHead {
    /** Absent where it cannot be read. */
    readonly name?: string;
    /** Present for methods; empty where it cannot be read. */
    readonly receiver?: string;
}
/** The identifier (no keyword) that begins at `at`: its end, or -1. */
export declare function identifierEnd(bytes: Buffer, at: number, limit: number): number;
/** The head of what follows the keyword `func`, or undefined where that is no declaration but a literal or type. */
export declare function readFuncHead(bytes: Buffer, afterKeyword: number, limit: number): FuncHead | undefined;
/** The names of a spec of `var` and `const`, or the one of a `type`, added to `found`; false where there is none. */
export declare function readNames(bytes: Buffer, start: number, limit: number, several: boolean, found: string[]): boolean;
