/** The head of a Go file: comments, build constraints, marks, package clause. All that this layer knows of Go's syntax. */
import { type HasTag } from './constraint.js';
export interface Header {
    /** Name of the package clause; empty where it cannot be read. */
    readonly packageName: string;
    /** `// Code generated … DO NOT EDIT.` before the package clause (https://go.dev/s/generatedcode; go/ast.IsGenerated). */
    readonly isGenerated: boolean;
    /** `//go:debug` settings before the package clause (src/cmd/go/internal/load/godebug.go). */
    readonly godebug: ReadonlyMap<string, string>;
    /** The text before the package clause, with it. */
    readonly text: string;
}
/** Reads the head of a file. `bytes` may hold anything; what is no Go gives an empty package name. */
export declare function readHeader(bytes: Uint8Array): Header;
/** Why a file is left out; undefined where its constraints let it in. `broken` marks a constraint that cannot be read. */
export interface Exclusion {
    readonly reason: string;
    readonly broken: boolean;
}
/** What the build constraints in `text` (a Header's) say: src/go/build/build.go, shouldBuild. */
export declare function excludedByConstraints(text: string, has: HasTag): Exclusion | undefined;
