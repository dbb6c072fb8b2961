/** What the rule says, with the figures of the memory model. */
import { type MapRuntime } from '../../src/go/maps/memory.js';
import { type MapShape } from '../../src/go/maps/shape.js';
import type { Report } from '../../src/rule.js';
export interface Case {
    readonly name: string;
    /** The value's type, as go/types writes it. */
    readonly value: string;
    readonly shape: MapShape;
    readonly runtime: MapRuntime;
    /** `Go 1.22` */
    readonly release: string;
    readonly swiss: boolean;
    /** How values are copied again and again, if they are. */
    readonly copied: 'element' | 'range' | undefined;
    /** Something deletes from the map. */
    readonly deletes: boolean;
}
export declare function textsOf(told: Case): Pick<Report, 'message' | 'why' | 'help'>;
