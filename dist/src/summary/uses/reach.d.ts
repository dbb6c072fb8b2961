import type { Variable } from '../../go/scope.js';
import { type Use } from '../../go/use.js';
import { type Node } from '../../syntax/tree.js';
import type { Source } from '../source.js';
import type { MemberUse } from '../types.js';
/** What a path starts at. All absent: a value of unknown origin. */
export type Root = Pick<MemberUse, 'rootType' | 'rootLocal' | 'rootParam' | 'rootName'>;
export interface Reached {
    readonly root: Root;
    /** The local variable at the root. */
    readonly variable: Variable | undefined;
    /** Field names; `[]` is an element. */
    readonly fields: readonly string[];
    /** The expression that the whole path is. */
    readonly node: Node;
    /** What is done with it. */
    readonly use: Use;
    /** It is `*p` of a pointer, not the variable itself. */
    readonly dereferenced: boolean;
}
/**
 * Follows selectors, elements and dereferences from an identifier, a call or a type assertion as far as they go. Undefined where the
 * expression is no object: a package's name, a function that is called. `roots` keeps what is known of variables for the next calls.
 */
export declare function reach(source: Source, start: Node, roots: Map<Variable, Root>): Reached | undefined;
