import type { Event, Operand, Path, Unit } from '../../../summary/behaviour/types.js';
import { type GlobalPath } from './path.js';
/** Of a `Frame`. */
interface Paths {
    readonly events: readonly Event[];
    path(written: Path): GlobalPath | undefined;
    operand(operand: Operand | undefined): GlobalPath | undefined;
}
/** `delete(m, k)` beside `return m[k]`: nobody else has it any more. */
export declare function isTakenOut(frame: Paths, { root, steps }: GlobalPath): boolean;
/** What a call made is stored where another `return` of the unit finds it. */
export declare function isStoredAsOther(frame: Paths, unit: Unit | undefined, index: number, made: GlobalPath): boolean;
/** The unit gives the path something made on the spot; `from`: after this byte offset. */
export declare function isReplaced(frame: Paths, unit: Unit, path: GlobalPath, from?: number): boolean;
export {};
