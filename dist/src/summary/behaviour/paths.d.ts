import type { Variable } from '../../go/scope.js';
import { type Node } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { ListedFunction, Operand, Path } from './types.js';
/** The step from an RWMutex to the Locker that its RLocker gives. */
export declare const readLocker = "RLocker()";
/** The step from an atomic.Pointer or atomic.Value to what its Load gives. */
export declare const loadStep = "Load()";
/** The step from a channel to what is received from it: each time something else. */
export declare const receivedStep = "[<-]";
/** The step from a map to one of its keys. */
export declare const keyStep = "[key]";
/** Paths and operands of one declaration's expressions. */
export declare class Paths {
    #private;
    constructor(source: Source);
    /** The path that an expression denotes; undefined where it is none. Pointers and parentheses are looked through. */
    of(node: Node, depth?: number): Path | undefined;
    /**
     * Path that a variable stands for, where all that it is ever given is that one path, or values made on the spot; or an element, and what a call
     * makes where there is none, if that is stored as this very element: `s := m[k]; if s == nil { s = newS(); m[k] = s }`.
     */
    alias(variable: Variable, depth?: number): Path | undefined;
    /** Every value that the variable is given is made on the spot, or it starts as zero and is given nothing. */
    isFreshVariable(variable: Variable): boolean;
    /** `T{…}`, `&T{…}`, `make(…)`, `new(T)`, `nil`, literals, copies of maps. */
    isFresh(node: Node): boolean;
    /** Assigned a value made on the spot after its declaration. */
    isRemade(variable: Variable): boolean;
    /** What may be functions in a literal, or in the literals that it lists: `[]func(){a, s.b}`, `[]route{{"/", s.home}}`. */
    functions(variable: Variable): readonly ListedFunction[];
    /** `f: path` of the composite literal that a variable is made by. */
    parts(variable: Variable): {
        field: string;
        path: Path;
    }[];
    /** The function literal that an expression is, directly or as the one value of a variable. */
    literal(node: Node): Node;
    operand(node: Node): Operand;
}
/** One string per path, the same for the same path. */
export declare function pathKey(path: Path): string;
