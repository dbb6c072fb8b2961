import type { Behaviour, CallEvent, Event, Operand, Path, Unit, VariableOfCode } from '../../../summary/behaviour/types.js';
import type { Declaration, Program } from '../../program.js';
import { type Typed } from './typing.js';
/** Where an access path starts. */
export interface Root {
    /** The same for the same root, different for all others. */
    readonly key: string;
    readonly kind: 'receiver' | 'variable' | 'package' | 'result';
    /** The declaration whose variable or call it is. */
    readonly declaration?: Declaration;
    readonly variable?: VariableOfCode;
    /** As written; of a package variable with its import path. */
    readonly name: string;
    /** Made in this function, and not known to anybody else when it was. */
    readonly fresh: boolean;
    /** Byte offset where it is made or declared. */
    readonly offset: number;
    readonly type?: Typed;
}
/** An access path of the program. Embedded fields are steps of their own. */
export interface GlobalPath {
    readonly root: Root;
    readonly steps: readonly string[];
}
export declare function keyOf({ root, steps }: GlobalPath): string;
/** What a call leads to; a declaration is not looked at before somebody asks for its frame. */
export type Target = {
    readonly kind: 'declared';
    readonly declaration: Declaration;
    readonly on?: GlobalPath;
} | {
    readonly kind: 'unit';
    readonly unit: Unit;
};
/** A path from where another ends; undefined where that gets too long to be worth following. */
export declare function joined({ root, steps: base }: GlobalPath, steps: readonly string[]): GlobalPath | undefined;
export declare class Frames {
    #private;
    readonly program: Program;
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
    operand(operand: Operand | undefined): GlobalPath | undefined;
    /** Adds steps, with the embedded fields that Go leaves out. */
    walk(start: GlobalPath, steps: readonly string[], depth?: number): GlobalPath | undefined;
    typeOf(path: GlobalPath): Typed | undefined;
    /** What a root of the callee is for this call's function: the receiver, an argument, or the same package variable. */
    substitute(callee: Frame, unit: number, event: CallEvent, on: GlobalPath | undefined, root: Root): GlobalPath | undefined;
    /** The function, method or literal that a call runs, as far as it is in the program. */
    target({ callee }: CallEvent): Target | undefined;
    method(on: GlobalPath | undefined, name: string): Target | undefined;
    /** A function that is handed over as a value: a literal, a function's name, a method value. */
    functionValue(operand: Operand | undefined): Target | undefined;
}
/** Whether a path goes through an element or a key: one of several objects. */
export declare function leadsThroughElement(steps: readonly string[]): boolean;
/** Id of the innermost unit around a place. */
export declare function unitAt(frame: Frame, offset: number): number;
/** The unit gives the path something made on the spot. */
export declare function isReplaced(frame: Frame, unit: Unit, path: GlobalPath): boolean;
export declare function calleeName({ callee }: CallEvent): string;
/** The step by which an interface's value is one of a type of the program: the only one that there is (`sure`), or one of a few. */
export declare function implementedBy(type: string, sure: boolean): string;
/** It leads through a type assertion, or through an interface of which it is one of several implementations: perhaps another object. */
export declare function isGuess(step: string): boolean;
/** Whether a step is a field: no element, key, assertion, or what an atomic or a lock gives. */
export declare function isField(step: string): boolean;
/** Type at the end of a path, where each step is known. */
export declare function typeOf(program: Program, { root, steps }: GlobalPath): Typed | undefined;
