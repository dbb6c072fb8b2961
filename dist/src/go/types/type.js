export const unknown = { kind: 'unknown' };
const basics = new Map();
export function basic(name) {
    let type = basics.get(name);
    if (type === undefined) {
        type = { kind: 'basic', name };
        basics.set(name, type);
    }
    return type;
}
export function pointerTo(elem) {
    return { kind: 'pointer', elem };
}
export function isUntyped(type) {
    return type.kind === 'basic' && type.name.startsWith('untyped ');
}
/** The type that a value of an untyped constant's type gets by default: https://go.dev/ref/spec#Constants. */
export function defaultType(type) {
    if (type.kind !== 'basic')
        return type;
    switch (type.name) {
        case 'untyped bool':
            return basic('bool');
        case 'untyped int':
            return basic('int');
        case 'untyped rune':
            return basic('rune');
        case 'untyped float':
            return basic('float64');
        case 'untyped complex':
            return basic('complex128');
        case 'untyped string':
            return basic('string');
        default:
            return type;
    }
}
