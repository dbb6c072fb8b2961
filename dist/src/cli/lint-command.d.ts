/** `go-maplint [patterns…]`. */
import type { RuleMeta } from '../rule.js';
import type { LintFlags } from './flags.js';
import { type Io, UsageError } from './io.js';
/** Lints and reports; gives the exit code. Everything that can be wrong with the flags is told before anything is read. */
export declare function lintCommand(patterns: readonly string[], flags: LintFlags, io: Io): Promise<number>;
export declare function unknownRule(id: string, rules: readonly RuleMeta[]): UsageError;
