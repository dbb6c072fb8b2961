import { type ColorWhen } from './color.js';
import type { Io } from './io.js';
export interface RulesFlags {
    readonly format: 'text' | 'json';
    readonly color: ColorWhen;
}
/** A line per rule, or their metadata as a JSON array. */
export declare function rulesCommand(flags: RulesFlags, io: Io): Promise<number>;
export declare function explainCommand(id: string, flags: Pick<RulesFlags, 'color'>, io: Io): Promise<number>;
