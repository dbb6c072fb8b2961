export const receiver = -1;
export const packageLevel = -2;
/** Undefined for what is the function's own. */
export function givenOf({ root: { kind, variable } }) {
    if (kind === 'package')
        return packageLevel;
    if (kind === 'receiver')
        return receiver;
    return variable?.kind === 'param' && variable.unit === 0 ? variable.index : undefined;
}
