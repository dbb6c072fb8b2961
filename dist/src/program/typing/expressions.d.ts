import { type Operand, type Type } from '../../go/types/type.js';
import type { ExprData } from '../../summary/typing/data.js';
import { type Env, type Linker } from './env.js';
export declare function linkExpression(linker: Linker, data: ExprData, env: Env): Operand;
/** Types of key and element of `range e`: https://go.dev/ref/spec#For_range. */
export declare function ranged(operand: Operand): readonly Type[];
