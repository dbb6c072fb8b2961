import { type Operand } from '../../go/types/type.js';
import type { ExprData } from '../../summary/typing/data.js';
import { type Env, type Linker } from './env.js';
type Call = Extract<ExprData, {
    kind: 'call';
}>;
export declare function callOperand(linker: Linker, call: Call, env: Env): Operand;
export {};
