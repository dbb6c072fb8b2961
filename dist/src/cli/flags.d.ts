/** The flags of a lint run: what they are called, what they accept, what `--help` says of them. */
import { type Command, Option } from 'commander';
import type { Confidence, Severity } from '../index.js';
import { type ColorWhen } from './color.js';
/** How the code is built. */
export interface BuildFlags {
    readonly go?: string;
    readonly goos?: string;
    readonly goarch?: string;
    readonly tags: readonly string[];
}
export interface LintFlags extends BuildFlags {
    readonly rule: readonly string[];
    readonly severity?: Severity;
    readonly failOn?: Severity | 'never';
    readonly maxWarnings?: number;
    readonly newFromRev?: string;
    readonly newFromMergeBase?: string;
    readonly staged?: true;
    readonly category?: string;
    readonly confidence: Confidence;
    readonly requireReason: boolean;
    readonly showSuppressed?: true;
    readonly tests: boolean;
    readonly workspace?: true;
    readonly stdinFilename?: string;
    readonly format: readonly string[];
    readonly output?: string;
    readonly color: ColorWhen;
    readonly parse: 'demand' | 'all';
}
export declare function addLintFlags(command: Command): Command;
/** `go-maplint maps`: what lint has and makes sense there, and what is its own. */
export declare function addMapsFlags(command: Command): Command;
export declare function colorOption(): Option;
