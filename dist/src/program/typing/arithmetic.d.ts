import { type Operand, type Type } from '../../go/types/type.js';
export declare function binaryOperand(operator: string, left: Operand, right: Operand): Operand;
export declare function unaryOperand(operator: string, operand: Operand): Operand;
/** `T(x)` */
export declare function converted(type: Type, arg: Operand | undefined): Operand;
