/** Package patterns as text: what kind each is, and what `...` matches. */
import { type PathFlavour } from './paths.js';
export type Pattern = 
/** A path of a file or directory, or with `...`. */
{
    readonly kind: 'path';
    readonly text: string;
}
/** An import path, or a path without `./`: only the tree tells. */
 | {
    readonly kind: 'name';
    readonly text: string;
}
/** A glob, with `/` as separator, and whether `/...` follows it. */
 | {
    readonly kind: 'glob';
    readonly text: string;
    readonly recursive: boolean;
}
/** A name that Go reserves (src/cmd/go/internal/search, IsMetaPackage). */
 | {
    readonly kind: 'reserved';
    readonly text: string;
};
/** What a pattern is. On Windows `\` separates too. Whether a path that looks like a glob exists is for the caller to ask first. */
export declare function parsePattern(text: string, flavour: PathFlavour): Pattern;
/** A pattern with `...`: the directory above the first element that has it (as written, '' for none), and the rest. */
export declare function splitWildcard(slashed: string): {
    root: string;
    rest: string;
};
/**
 * What names a pattern with `...` matches (src/cmd/internal/pkgpattern, MatchPattern): `...` is any string;
 * `/...` at the end is also nothing; no wildcard reaches below a `vendor` element.
 */
export declare function matchPattern(pattern: string): (name: string) => boolean;
/** Whether a pattern can match something at or below `name` (TreeCanMatchPattern). */
export declare function treeCanMatch(pattern: string): (name: string) => boolean;
/** Whether a pattern matches `name` and everything below it: `a/...` does so for `a` and `a/b`. */
export declare function matchesTree(pattern: string, name: string): boolean;
