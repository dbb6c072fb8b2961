/** How Go programs name what is for tests only. */
/** Names of types and packages that stand in for others in tests. */
export const testDoubles = /^(?:mock|fake|stub|noop|nop|dummy)|Mock|Fake|Stub|Noop|Dummy|testutil/;
