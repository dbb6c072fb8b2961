import { type DeclaredMethod, type Type, type TypeDeclaration, type TypeParameter } from '../../go/types/type.js';
import type { TypeData, TypeParameterFact } from '../../summary/typing/data.js';
import type { ProgramPackage } from '../program.js';
import type { Env, Linker } from './env.js';
interface Source {
    readonly name: string;
    readonly type: TypeData;
    readonly parameters: readonly TypeParameterFact[];
}
export declare class DeclaredType implements TypeDeclaration {
    #private;
    readonly name: string;
    readonly pkg: string;
    readonly pkgName: string;
    readonly env: Env;
    constructor(source: Source, env: Env, linker: Linker, local: boolean);
    get parameters(): readonly TypeParameter[];
    get right(): Type;
    get methodNames(): readonly string[];
    method(name: string): DeclaredMethod | undefined;
}
/** The type parameter that a declaration's local stands for; `_` ones are nobody's. */
export declare function typeParameter(linker: Linker, env: Env, local: number, name: string): TypeParameter;
/** Import path as types name it: tests of a package share its types' names. */
export declare function pathOf(pkg: ProgramPackage): string;
export {};
