/** How Go programs name what is for tests only. */
/** Names of types and packages that stand in for others in tests. */
export declare const testDoubles: RegExp;
