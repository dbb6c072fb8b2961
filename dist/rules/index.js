import { rule as syncMapWriteOnly } from './sync-map-write-only/rule.js';
import { rule as tickerWithoutStop } from './ticker-without-stop/rule.js';
/** All rules, by id. */
export const rules = [syncMapWriteOnly, tickerWithoutStop];
