import type { Behaviour, CallEvent, Event, Operand, Path, Unit, VariableOfCode } from '../../../summary/behaviour/types.js';
import { type Declaration, type Program } from '../../program.js';
import { Implementations } from './implementations.js';
import { type GlobalPath, type Root } from './path.js';
import { type Typed } from './typing.js';
/** What a call leads to; a declaration is not looked at before somebody asks for its frame. */
export type Target = {
    readonly kind: 'declared';
    readonly declaration: Declaration;
    readonly on?: GlobalPath;
} | {
    readonly kind: 'unit';
    readonly unit: Unit;
};
export declare class Frames {
    #private;
    readonly program: Program;
    readonly implementations: Implementations;
    constructor(program: Program);
    /** The frame of a function of which the results are asked for; undefined where that costs more than it tells. */
    resultsOf(declaration: Declaration): Frame | undefined;
    /** Undefined for declarations without code. */
    of(declaration: Declaration): Frame | undefined;
    /** The function of this name: `importpath.Name`. */
    functionAt(name: string): Declaration | undefined;
    /** Whether a qualified name is one of a package that is not in the program. */
    isForeign(name: string): boolean;
    packageVariable(name: string): Root;
}
export declare class Frame {
    #private;
    readonly frames: Frames;
    readonly declaration: Declaration;
    readonly units: ReadonlyMap<number, Unit>;
    readonly receiver: VariableOfCode | undefined;
    /** Of all its units. */
    readonly events: readonly Event[];
    /** The same for the same declaration, different for all others. */
    readonly id: string;
    constructor(frames: Frames, declaration: Declaration, behaviour: Behaviour);
    get program(): Program;
    /** `Type.method` or `function`. */
    get name(): string;
    /** By its `id`. */
    call(id: number): CallEvent | undefined;
    /** The variable that stands for a root, where one does. */
    variableOf(root: Root): VariableOfCode | undefined;
    parameter(unit: number, index: number): VariableOfCode | undefined;
    /** A path of this declaration as one of the program; undefined where what it starts at cannot be told. */
    path(path: Path): GlobalPath | undefined;
    /** It starts at a literal's fields, which stand for what they were given. */
    hasParts({ root }: Path): boolean;
    /** What is made here and put into one literal alone, as that one's field: `m := make(…); s := &S{m: m}`. */
    asField(path: GlobalPath): GlobalPath;
    operand(operand: Operand | undefined): GlobalPath | undefined;
    /** Adds steps, with the embedded fields that Go leaves out. */
    walk(start: GlobalPath, steps: readonly string[], depth?: number): GlobalPath | undefined;
    typeOf(path: GlobalPath): Typed | undefined;
    /** What a root of the callee is for this call's function: the receiver, an argument, or the same package variable. */
    substitute(callee: Frame, unit: number, event: CallEvent, on: GlobalPath | undefined, root: Root): GlobalPath | undefined;
    /** The function, method or literal that a call runs, as far as it is in the program. */
    target({ callee }: CallEvent): Target | undefined;
    /** What a call by way of an interface may lead to: several, or one. */
    implementing(event: CallEvent): readonly Target[];
    /** The same methods where they may be more than can be followed. */
    asked(event: CallEvent): readonly Declaration[];
    /** The function that code here calls so: `f`, `importpath.F`. */
    function(written: string): Target | undefined;
    method(on: GlobalPath | undefined, name: string): Target | undefined;
}
