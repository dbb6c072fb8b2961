/** One message of an ESLint result, as far as the library reads it. */
export interface FormatterMessage {
    readonly ruleId: string;
    /** 1 warning, 2 error. */
    readonly severity: 1 | 2;
    readonly message: string;
    readonly line: number;
    readonly column: number;
}
/** An ESLint result whose source is bytes: the library only hands it on to the code frame. */
export interface FormatterResult {
    readonly filePath: string;
    /** Must be there: without it the library would read the file. */
    readonly source: Uint8Array;
    readonly messages: readonly FormatterMessage[];
}
/** Formats through the library, which is loaded at the first call. Without colour the text holds no escape sequence. */
export declare function formatResults(results: readonly FormatterResult[], color: boolean): string;
