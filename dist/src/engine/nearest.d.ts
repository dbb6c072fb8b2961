/** Suggestions for names that do not exist. */
/** Names that `name` is a part of, then those a few typing errors away; best first, at most three. */
export declare function nearest(name: string, names: readonly string[]): string[];
/** `did you mean a, b or c?`; empty where nothing is near. */
export declare function didYouMean(name: string, names: readonly string[]): string;
/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), in UTF-16 units. */
export declare function editDistance(a: string, b: string): number;
