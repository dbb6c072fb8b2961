import type { Program, ProgramPackage } from '../../program.js';
import type { NamedType } from '../../types.js';
import { type GlobalPath } from './path.js';
import { type Typed } from './typing.js';
export interface MapObject {
    readonly key: string;
    readonly kind: 'field' | 'variable';
    readonly name: string;
    /** Package that declares it. */
    readonly pkg: ProgramPackage | undefined;
    readonly owner?: NamedType;
}
/** Which field or package variable a path ends at. */
export declare function objectOf(program: Program, path: GlobalPath): MapObject | undefined;
/** Index of a path's last step that is neither an element nor what an atomic publishes or a sync.Map holds; −1 where there is none. */
export declare function lastField(steps: readonly string[]): number;
export declare function shortName(name: string): string;
/** How code names the field or variable: `m` of `Cache.m[]`. */
export declare function sourceName(name: string): string;
/** Full names of the structs that a path leads through, as far as they are declared. */
export declare function structsOnWay(program: Program, path: GlobalPath): readonly string[];
/** Type of a path's first `length` steps. */
export declare function typeAt(program: Program, path: GlobalPath, length: number): Typed | undefined;
