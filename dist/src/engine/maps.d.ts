/** What the maps of some packages may cost, as plain data: `go-maplint maps`. */
import type { Problem } from '../finding.js';
import type { Estimate } from '../go/maps/chance.js';
import type { LoadOptions } from './options.js';
export interface MapsOptions extends LoadOptions {
    /** Also local variables, parameters and results; default false. */
    readonly locals?: boolean;
}
export interface ListedMap {
    readonly kind: 'var' | 'field' | 'local';
    /** Import path; for code outside any module the directory as shown. */
    readonly package: string;
    /** The struct type of a field, the function of a local. */
    readonly owner?: string;
    readonly name: string;
    /** As shown: relative to the working directory where it is below it, with `/`. */
    readonly file: string;
    readonly line: number;
    readonly type: 'map' | 'sync.Map';
    readonly keyType: string;
    readonly elemType: string;
    /** Bytes; null where not known. */
    readonly keySize: number | null;
    readonly elemSize: number | null;
    /** Keys and elements lie in the map itself (both up to 128 bytes): it keeps their memory after deletes. */
    readonly inline: boolean | null;
    readonly lifetime: {
        readonly scope: 'process' | 'object' | 'call';
        readonly reason: string;
    };
    /** Where entries are put in and taken out, tests left out; null where uses are not followed. */
    readonly writers: ListedUses | null;
    readonly deleters: ListedUses | null;
    /** The Go version whose maps the figures are of; null: the newest. */
    readonly go: string | null;
    /** Bytes per entry with a million in the map; what they point to is not in it. */
    readonly bytesPerEntry: number | null;
    /** Bytes that stay after so many entries have been in the map and were all deleted. */
    readonly retained: {
        readonly at100k: Estimate;
        readonly at1M: Estimate;
    } | null;
    /** What the figures take for granted: of a sync.Map, what its keys and values are and what was done with it. */
    readonly assuming?: string;
    /** Why something is null. */
    readonly unknown?: string;
}
export interface ListedUses {
    readonly count: number;
    readonly places: readonly {
        readonly file: string;
        readonly line: number;
        readonly function: string;
    }[];
}
export interface MapsResult {
    /** Those in which a million entries would leave the most first. */
    readonly maps: readonly ListedMap[];
    readonly problems: readonly Problem[];
    readonly stats: {
        readonly packages: number;
        readonly files: number;
    };
}
/** Lists the maps of packages. Rejects on options that make no sense; what could not be read is in `problems`. */
export declare function listMaps({ locals, ...options }: MapsOptions): Promise<MapsResult>;
