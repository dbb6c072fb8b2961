/** Packages of which the name is not what their path suggests; code seldom writes an alias for them. */
export declare const packageNames: ReadonlyMap<string, string>;
