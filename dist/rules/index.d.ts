import type { Rule } from '../src/rule.js';
/** All rules, by id. */
export declare const rules: readonly Rule[];
