import type { VariableOfCode } from '../../../summary/behaviour/types.js';
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
/** Whether `keyOf` is the same. */
export declare function isSamePath({ root: a, steps: s }: GlobalPath, { root: b, steps: t }: GlobalPath): boolean;
export declare const maxSteps = 14;
/** A path from where another ends; undefined where that gets too long to be worth following. */
export declare function joined({ root, steps: base }: GlobalPath, steps: readonly string[]): GlobalPath | undefined;
/** Whether a path goes through an element or a key: one of several objects. */
export declare function leadsThroughElement(steps: readonly string[]): boolean;
/** An element or a key of something. */
export declare function isElement(step: string): boolean;
/** It leads through what a channel has given. */
export declare function isReceived({ steps }: GlobalPath): boolean;
/** The step by which an interface's value is one of a type of the program: the only one that there is (`sure`), or one of a few. */
export declare function implementedBy(type: string, sure: boolean): string;
/** It leads through a type assertion, or through an interface of which it is one of several implementations: perhaps another object. */
export declare function isGuess(step: string): boolean;
/** Whether a step is a field: no element, key, assertion, or what an atomic or a lock gives. */
export declare function isField(step: string): boolean;
/** The one of these that is an implementation: others have no such map. */
export declare function isOneOfSeveral(step: string): boolean;
/** Type at the end of a path, where each step is known. */
export declare function typeOf(program: Program, { root, steps }: GlobalPath): Typed | undefined;
