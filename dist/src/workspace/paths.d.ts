/** Paths as text. Every function takes the flavour, so that both forms are tested on any host. */
import { type PlatformPath } from 'node:path';
import type { FileSystem } from './types.js';
export type PathFlavour = PlatformPath;
/** The path functions that fit the paths of `fs`. */
export declare function flavourOf(fs: FileSystem): PathFlavour;
/** With `/` between its elements. */
export declare function toSlash(name: string, flavour: PathFlavour): string;
/** `target` relative to `root` with `/`, '' for the root itself; undefined where it is not below it. Both absolute. */
export declare function relativeBelow(root: string, target: string, flavour: PathFlavour): string | undefined;
/** A path as shown to people: relative to `cwd` where below it (`.` for cwd itself), else absolute; `/` as separator. */
export declare function displayPath(cwd: string, target: string, flavour?: PathFlavour): string;
/** Orders strings as their UTF-8 bytes do, like Go's `sort.Strings`; negative, 0 or positive. */
export declare function compareBytes(a: string, b: string): number;
