/** The release that the table was made of. */
export declare const release = "go1.27.4";
/** Import path → what other packages can see of the package, as Go declarations without bodies. */
export declare const packages: Readonly<Record<string, string>>;
