/** Name of the function or method that an operand may be a value of; empty for all others. */
export function valueName(operand) {
    if (operand.kind !== 'path')
        return '';
    const { root, steps } = operand.path;
    return steps.at(-1) ?? ('name' in root ? lastName(root.name) : '');
}
/** Of a qualified name: `Name` of `import/path.Name`. */
export function lastName(name) {
    return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
}
export function calleeName({ callee }) {
    return callee.kind === 'function' || callee.kind === 'method' ? callee.name : '';
}
