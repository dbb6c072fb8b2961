import type { Package } from '../workspace/types.js';
/** `github.com/a/b` where `lib/store` is imported as `github.com/a/b/lib/store`; undefined where imports do not say so. `imports`: of all its files. */
export declare function prefixOf(packages: readonly Package[], imports: Iterable<string>): string | undefined;
/** The package by its import path. */
export declare function named(info: Package, prefix: string): Package;
