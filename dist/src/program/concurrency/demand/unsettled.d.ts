import { Summaries } from '../summaries.js';
import { type Unsettled } from './demand.js';
import { type Users } from './users.js';
/** As functions show it by themselves, whatever their callers hold. */
export declare function unsettledAmong(frames: Summaries['frames'], users: Users): Unsettled;
