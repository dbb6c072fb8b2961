/** Whether a map's keys can be ever new ones (RULES.md "Open key domain"). */
import type { ObjectUse } from './objects.js';
import type { Program } from './program.js';
/** Whether the key of a Store-like call is neither a constant nor of a small type. An unknown key is open. */
export declare function hasOpenKey(program: Program, { declaration, use }: ObjectUse): boolean;
