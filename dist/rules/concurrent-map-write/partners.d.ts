import type { MapAccess } from '../../src/program/concurrency/shared-map.js';
/**
 * Of others, the one by which it shows most that they may meet: what is seen to run beside it before what may, then what writes, then what runs
 * in a goroutine or handler. `as`: what they are taken for.
 */
export declare function partnerOf(blamed: MapAccess, others: readonly MapAccess[], as?: (one: MapAccess) => MapAccess): MapAccess | undefined;
