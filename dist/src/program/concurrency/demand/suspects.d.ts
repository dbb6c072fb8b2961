import { Summaries } from '../summaries.js';
import { type Suspects } from './demand.js';
import { type Users } from './users.js';
/** As functions show it by themselves, whatever their callers hold. */
export declare function suspectsAmong(frames: Summaries['frames'], users: Users): Suspects;
