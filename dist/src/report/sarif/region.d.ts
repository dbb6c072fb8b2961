import type { Region } from 'sarif';
import type { Location } from '../../finding.js';
/**
 * A region of one line (code scanning shows no more, and places the alert by it): a stretch over several lines is cut where its first ends.
 * Columns count UTF-16 code units. Without the source of a stretch that is cut, no end is given, which means the line's end (3.30.8).
 */
export declare function region({ start, end }: Location, source: Uint8Array | undefined): Region;
