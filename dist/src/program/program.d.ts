/** The packages of a run as one program: outlines at once, summaries of declarations on demand. */
import { type FileImports } from '../go/names.js';
import type { Arch } from '../go/types/type.js';
import type { Runtime } from '../go/version.js';
import { type Outline, type OutlineDeclaration } from '../outline/index.js';
import type { Behaviour } from '../summary/behaviour/types.js';
import type { BehaviourSummary, DeclarationSummary, FunctionContext, Place } from '../summary/index.js';
import type { TypingFacts } from '../summary/typing/data.js';
import type { GoFile, Package } from '../workspace/types.js';
/** A stretch of one file of the program, in bytes: what facts carry instead of positions. */
export interface Span {
    /** Index into `program.files`. */
    readonly file: number;
    readonly start: number;
    readonly end: number;
}
export interface ProgramFile {
    /** Index into `program.files`. */
    readonly index: number;
    readonly source: GoFile;
    readonly outline: Outline;
    readonly imports: FileImports;
    readonly pkg: ProgramPackage;
}
export interface ProgramPackage {
    readonly info: Package;
    readonly files: ProgramFile[];
    readonly runtime: Runtime;
    /** Top-level declarations by the names that they declare; methods under `Type.name`. */
    readonly byName: Map<string, Declaration[]>;
    readonly declarations: Declaration[];
}
export interface Declaration {
    readonly file: ProgramFile;
    readonly outline: OutlineDeclaration;
}
/** Parses and summarises one declaration; what the engine puts behind it (a cache, workers) does not show. */
export interface Summarise {
    summary(declaration: Declaration): DeclarationSummary;
    behaviour(declaration: Declaration): BehaviourSummary;
}
/** Packages that are not in the program but named by it. */
export interface Libraries {
    /** The package that an import path means in code of `from`; undefined where it is not on this machine. */
    packageAt(path: string, from: ProgramPackage): ProgramPackage | undefined;
    /** Whether a package is one of them. */
    holds(pkg: ProgramPackage): boolean;
    /** What a declaration of theirs says of types. */
    typing(declaration: Declaration): TypingFacts;
}
export interface ProgramInput {
    readonly packages: readonly Package[];
    readonly outline: (file: GoFile) => Outline;
    readonly summarise: Summarise;
    /** Whether all packages of the package's module are in the program. */
    readonly isWhole: (info: Package) => boolean;
    /** `--go`: overrides what every go.mod says. */
    readonly go?: string;
    /** GOARCH; default amd64. */
    readonly goarch?: string;
    /** What a function says of types, with its body; parses again, since few ask. Without it bodies are unknown. */
    readonly typing?: (declaration: Declaration) => TypingFacts;
    /** The standard library and other modules; without it types of theirs are unknown. */
    readonly libraries?: Libraries;
}
export declare class Program {
    #private;
    readonly files: ProgramFile[];
    readonly packages: ProgramPackage[];
    /** The declaration asked for last, to name in an error. */
    lastAsked: Declaration | undefined;
    readonly libraries: Libraries | undefined;
    /** Whose layout sizes are told for: that of GOARCH, or one with words of the same size. */
    readonly arch: Arch;
    constructor(input: ProgramInput);
    packageAt(importPath: string): ProgramPackage | undefined;
    /** What a declaration does; parsed at the first call. */
    summary(declaration: Declaration): DeclarationSummary;
    /** What a declaration's functions do, event by event; undefined where there is no code. Parsed at the first call. */
    behaviour(declaration: Declaration): Behaviour | undefined;
    /** What a declaration says of types, bodies of functions included; of those nothing is kept. */
    typingWithBody(declaration: Declaration): TypingFacts | undefined;
    /** Declarations that were asked for, with what could not be read of them; in no particular order. */
    get demanded(): ReadonlyMap<Declaration, Pick<DeclarationSummary, 'faults'>>;
    /**
     * Packages whose code can use what `pkg` exports: itself, its external tests, and those that import it, directly or through others,
     * since a value of its types may come from there.
     */
    dependents(pkg: ProgramPackage): readonly ProgramPackage[];
    /** Whether the program holds every package of the module of `pkg`. */
    isWhole(pkg: ProgramPackage): boolean;
    span(declaration: Declaration, place: Place): Span;
}
/** A func or a method. */
export declare function isFunction({ outline }: Declaration): boolean;
/** Of a function, method or type; of several variables the first. */
export declare function nameOf({ outline }: Declaration): string;
/** `Server.Close`; of a function its name alone. */
export declare function fullNameOf(declaration: Declaration): string;
/** In order of files and places. */
export declare function inOrder(declarations: Iterable<Declaration>): readonly Declaration[];
/** What stands in the declaration itself, not in a function literal of it. */
export declare function ownContext(declaration: Declaration): FunctionContext;
/** A declaration's source, a character for each byte: for patterns of ASCII. */
export declare function sourceText({ file, outline }: Declaration): string;
/** How a method's text calls its receiver: `s` of `func (s *Store) Add(…)`; undefined for what is no method, or has no name for it. */
export declare function receiverNameIn(text: string): string | undefined;
/** Whether the identifier occurs in the declaration's text (perhaps only in a comment). */
export declare function mentionsName(declaration: Declaration, name: string): boolean;
/** Into the set of the key, which is made where there is none; nothing is put in for undefined. */
export declare function addTo<K, V>(sets: Map<K, Set<V>>, key: K, ...values: readonly (V | undefined)[]): void;
/** Adds to the list that a map keeps for a key. */
export declare function append<K, V>(map: Map<K, V[]>, key: K, value: V): void;
