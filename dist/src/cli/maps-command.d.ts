import { type MapsFormat } from '../report/index.js';
import { type ColorWhen } from './color.js';
import type { BuildFlags } from './flags.js';
import type { Io } from './io.js';
export interface MapsFlags extends BuildFlags {
    readonly tests?: true;
    readonly locals?: true;
    readonly workspace?: true;
    readonly format: MapsFormat;
    readonly color: ColorWhen;
}
/** Prints the list; 2 where something could not be read, else 0. */
export declare function mapsCommand(patterns: readonly string[], flags: MapsFlags, io: Io): Promise<number>;
