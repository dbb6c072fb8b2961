/** Names as calls and operands are written. */
import { lastName } from '../../../go/names.js';
/** Name of the function or method that an operand may be a value of; empty for all others. */
export function valueName(operand) {
    if (operand.kind !== 'path')
        return '';
    const { root, steps } = operand.path;
    return steps.at(-1) ?? ('name' in root ? lastName(root.name) : '');
}
export function calleeName({ callee }) {
    return callee.kind === 'function' || callee.kind === 'method' ? callee.name : '';
}
