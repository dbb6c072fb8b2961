import { type Operand, type Signature, type Struct, type Type } from '../../go/types/type.js';
import type { ExprData, SignatureData, TypeData, ValueFact } from '../../summary/typing/data.js';
import { type Declaration, type Program, type ProgramPackage } from '../program.js';
import { type Env, type Linker } from './env.js';
export declare class Typing implements Linker {
    #private;
    /** Import paths that were asked for and are not there. */
    readonly missing: Set<string>;
    constructor(program: Program);
    env(declaration: Declaration): Env;
    /** With all that a function declares inside. */
    bodyEnv(declaration: Declaration): Env;
    packageAt(path: string, from: ProgramPackage): ProgramPackage | undefined;
    type(data: TypeData, env: Env): Type;
    operand(data: ExprData, env: Env): Operand;
    signature(data: SignatureData, env: Env): Signature;
    struct(index: number, env: Env): Struct;
    importPath(name: string, env: Env): string | undefined;
    name(name: string, env: Env): Operand;
    member(path: string, name: string, env: Env): Operand;
    qualifiedType(pkg: string, name: string, env: Env): Operand;
    /** What a package declares under a name; undefined where it does not. */
    entity(pkg: ProgramPackage, name: string): Operand | undefined;
    /** A variable or constant. */
    valueOf(fact: Pick<ValueFact, 'type' | 'origin' | 'iota' | 'constant'>, env: Env): Operand;
    local(index: number, env: Env): Operand;
}
export declare function typingOf(program: Program): Typing;
