import { type Operand } from './type.js';
export declare function predeclaredName(name: string): Operand | undefined;
