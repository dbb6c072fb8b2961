/** How Go programs name what is for tests only. */

/** Import paths of packages that are for tests only, by their last element. */
export const testPackages = /(?:^|[/_])(?:mocks?|fakes?|testutils?|testhelpers?|testing)$/;

/** Names of types and packages that stand in for others in tests. */
export const testDoubles = /^(?:mock|fake|stub|noop|nop|dummy)|Mock|Fake|Stub|Noop|Dummy|testutil/;

/** What generators (grpc, connect, oapi-codegen) give services for methods that these have not: it only says so. */
export const generatedDefaults = /^Unimplemented(?:$|\p{Lu})/u;
