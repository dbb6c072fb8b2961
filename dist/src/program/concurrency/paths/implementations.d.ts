import { type Declaration, type Program, type ProgramPackage } from '../../program.js';
import { type Typed } from './typing.js';
export interface Implementation {
    readonly pkg: ProgramPackage;
    /** Name of the type. */
    readonly type: string;
    readonly method: Declaration;
}
export declare class Implementations {
    #private;
    constructor(program: Program);
    /** Of a method of a named interface type of the program; none where they are many, or another module may have others only. */
    of(type: Typed, name: string): readonly Implementation[];
    /** The same where they may be more than a few: for what one of them says of all. */
    asked(type: Typed, name: string): readonly Implementation[];
}
