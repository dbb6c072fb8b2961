/** Names of the methods that a function of this qualified name calls. */
export declare function methodsCalledBy(name: string): readonly string[];
/** Methods of heap.Interface and sort.Interface: a type that has `Len`, `Less` and `Swap` has them for these functions. */
export declare const ordering: ReadonlySet<string>;
