/**
 * Types and expressions of a declaration as plain data, before any name is looked up: names stand as written, what the declaration itself
 * declares (parameters, type parameters, locals) as an index into its `locals`. `src/program/typing` links them.
 */
export {};
