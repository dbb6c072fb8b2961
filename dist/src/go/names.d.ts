/** Names that reach beyond the declaration: imports, qualified functions, types as written. */
import { type Node, type SyntaxTree } from '../syntax/tree.js';
import type { Bindings, Variable } from './scope.js';
/** Of a qualified name: `Name` of `import/path.Name`. */
export declare function lastName(name: string): string;
/** A name as regular expressions take it: what a type assertion gives ends in a bracket, `v.(chan Message)`. */
export declare function literally(name: string): string;
/** What a declaration needs to know of its file: local package name → import path; `dots` are dot imports. */
export interface FileImports {
    readonly byName: ReadonlyMap<string, string>;
    readonly dots: ReadonlySet<string>;
}
/**
 * Imports of a file by the name that code uses. Where `nameOf` does not know the imported package its name is taken from the path, as
 * goimports guesses it: the last element, a version suffix left out (`/v2`, `gopkg.in/yaml.v3`), `go-` and `-go` stripped.
 */
export declare function fileImports(imports: readonly {
    readonly path: string;
    readonly name?: string;
}[], nameOf?: (path: string) => string | undefined): FileImports;
/** `path.Name` of an expression that names something of another package (`time.NewTicker`, under any alias); undefined else. */
export declare function qualifiedName(tree: SyntaxTree, bindings: Bindings, imports: FileImports, node: Node): string | undefined;
/**
 * The type that a type expression names, as one string: `T`, `sync.Map`, `*T`, `example.com/m/pkg.T` (import path, not alias), type
 * arguments left out; undefined for types without a name (maps, funcs, …).
 */
export declare function typeName(tree: SyntaxTree, bindings: Bindings, imports: FileImports, node: Node): string | undefined;
/** Type of a local variable, from its declaration or its initialiser (`T{…}`, `&T{…}`, `new(T)`, `x.(T)`, an alias of another variable). */
export declare function variableTypeName(tree: SyntaxTree, bindings: Bindings, imports: FileImports, variable: Variable, depth?: number): string | undefined;
/** Type of an expression where it is plain from its form; undefined else. */
export declare function valueTypeName(tree: SyntaxTree, bindings: Bindings, imports: FileImports, node: Node, depth?: number): string | undefined;
/** Whether a selector chain starts at a name of another package: `http.MethodGet`, `os.Args[1].x`, through pointers and elements. */
export declare function isOfImport(tree: SyntaxTree, bindings: Bindings, imports: FileImports, node: Node): boolean;
