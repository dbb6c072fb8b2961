/**
 * `primaryLocationLineHash` of each wanted line (1-based): `hash:n`, where n counts the lines so far with the same hash.
 * Lines that the file does not have are absent from the result. `text` is the decoded file, a BOM included.
 */
export declare function lineHashes(text: string, wanted: ReadonlySet<number>): Map<number, string>;
