/**
 * Types by which a function is known to be called from outside the program: what a library gives to it, or asks of it. Names have import paths
 * as in code, but no major version, and no `*` before them.
 */
/** How a library calls a function of the program: several beside each other, or from a goroutine of its own. */
export type Context = 'handler' | 'callback';
/** Parameters of what one goroutine of a library calls, for each object: these methods of one follow each other. */
export declare function isSerialParameter(type: string): boolean;
/** What a parameter of this type says of who calls the function; the type as `typeText` has it. */
export declare function contextOfParameter(type: string): Context | undefined;
/** What a result of this type says of who calls the function, whose first parameter is `first`. */
export declare function contextOfResult(type: string, first: string | undefined): Context | undefined;
/** Parameters of these types as a list of parameters may write them; too many rather than too few. */
export declare const outsideTypes: RegExp;
/** The same of results, with the package's name before. */
export declare const outsideResults: RegExp;
