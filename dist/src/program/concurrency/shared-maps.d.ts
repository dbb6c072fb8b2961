/** Every map that outlives a call or is shared by goroutines, with all accesses of it, the locks around them and the contexts they run in. */
import { type Program } from '../program.js';
import type { SharedMap } from './shared-map.js';
/** Fields and package variables, then the variables of functions that goroutines share; each in order of packages and files. */
export declare function sharedMaps(program: Program): SharedMap[];
