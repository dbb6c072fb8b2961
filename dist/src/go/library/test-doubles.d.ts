/** How Go programs name what is for tests only. */
/** Import paths of packages that are for tests only, by their last element. */
export declare const testPackages: RegExp;
/** Names of types and packages that stand in for others in tests. */
export declare const testDoubles: RegExp;
/** What generators (grpc, connect, oapi-codegen) give services for methods that these have not: it only says so. */
export declare const generatedDefaults: RegExp;
