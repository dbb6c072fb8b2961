export const unknownOperand = { mode: 'unknown' };
export function value(type) {
    return type.kind === 'unknown' ? unknownOperand : { mode: 'value', type };
}
/** The type that an operand has or is; unknown for the others. */
export function typeOfOperand(operand) {
    return operand.mode === 'value' || operand.mode === 'type' ? operand.type : { kind: 'unknown' };
}
