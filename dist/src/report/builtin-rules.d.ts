/** Metadata of the rule ids that findings carry although no rule reports them. */
import type { RuleMeta } from '../rule.js';
export declare const builtinRules: readonly RuleMeta[];
