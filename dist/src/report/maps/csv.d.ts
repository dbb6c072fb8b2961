/** For spreadsheets: RFC 4180, lines ended by `\n`. */
import type { ListedMap } from '../../engine/maps.js';
export declare function mapsCsv(maps: readonly ListedMap[]): string;
