import { rule as concurrentMapWrite } from './concurrent-map-write/rule.js';
import { rule as largeMapValue } from './large-map-value/rule.js';
import { rule as syncMapWriteOnly } from './sync-map-write-only/rule.js';
import { rule as tickerWithoutStop } from './ticker-without-stop/rule.js';
/** All rules, by id. */
export const rules = [concurrentMapWrite, largeMapValue, syncMapWriteOnly, tickerWithoutStop];
