/** Such a type as code may name it. */
export declare const libraryMapWords: RegExp;
/** What a type is declared as, `map[K]V`; undefined for all others. */
export declare function libraryMap(type: string): string | undefined;
/** What the method of this name does to a map of such a type. */
export declare function methodOfMap(name: string): 'read' | 'len' | 'range' | 'write' | 'delete' | undefined;
/** The type that a function gives which makes one, by its qualified name. */
export declare function madeBy(name: string): string | undefined;
/** Whether a package declares such types. */
export declare function hasMapTypes(path: string): boolean;
