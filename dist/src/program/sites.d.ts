import type { MemberUse } from '../summary/index.js';
import { type Declaration, type Program, type ProgramPackage } from './program.js';
/** Whether a use runs an unbounded number of times: handlers, goroutines' loops, what they call, and methods that callers may call at will. */
export declare function isRepeated(program: Program, declaration: Declaration, use: Pick<MemberUse, 'func' | 'loop'>): boolean;
/** By its name: `NewServer`, `initTables`, `openStore`; of methods only `Init` and `Setup`, as `NewSession(id)` is what a store does all day. */
export declare function isConstructor(declaration: Declaration): boolean;
interface Constructor {
    readonly name: string;
    readonly lower: string;
}
/** Functions of a package that are constructors by their name, in file order. */
export declare function constructorsOf(pkg: ProgramPackage): readonly Constructor[];
/** A use by which something is set up for the first time, so that nothing gives way to it: in constructors, initialisers and literals. */
export declare function isConstruction(declaration: Declaration, { element, func }: Pick<MemberUse, 'element' | 'func'>): boolean;
/**
 * Whether values of a package can live long: any library, and a `main` that serves, waits or loops for ever. A package that only the
 * program's own commands can reach (below `internal` or `cmd`) lives as long as the longest of them.
 */
export declare function isLongRunning(program: Program, pkg: ProgramPackage): boolean;
/** By other modules. */
export declare function isImportable(pkg: ProgramPackage): boolean;
export {};
