/** Files beyond this many bytes are not read: nobody wrote them by hand. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;
