/** Files beyond this many bytes are not read: nobody wrote them by hand. */
export declare const MAX_FILE_BYTES: number;
