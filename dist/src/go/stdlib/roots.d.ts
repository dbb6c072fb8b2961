/** First names of the import paths of Go's own packages, those that only it may import among them: without the table, which is large. */
export declare const roots: ReadonlySet<string>;
