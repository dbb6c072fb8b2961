/** Whether a keyword of declarations stands at `at`. */
export declare function declarationAt(bytes: Uint8Array, at: number, limit: number): boolean;
/** Whether no Go can have the keyword at `at` on a line's beginning inside what is open, or after what ends the line before. */
export declare function certainlyTopLevel(bytes: Uint8Array, at: number, depth: number): boolean;
/** Whether a line of the range, other than its first, begins with a keyword of declarations. */
export declare function holdsDeclaration(bytes: Uint8Array, start: number, end: number): boolean;
