/** The universe block: https://go.dev/ref/spec#Predeclared_identifiers. */
import { predeclared } from './named.js';
import { basic } from './type.js';
const basicNames = [
    'bool',
    'int',
    'int8',
    'int16',
    'int32',
    'int64',
    'uint',
    'uint8',
    'uint16',
    'uint32',
    'uint64',
    'uintptr',
    'float32',
    'float64',
    'complex64',
    'complex128',
    'string',
    'byte',
    'rune',
];
const builtins = [
    'append',
    'cap',
    'clear',
    'close',
    'complex',
    'copy',
    'delete',
    'imag',
    'len',
    'make',
    'max',
    'min',
    'new',
    'panic',
    'print',
    'println',
    'real',
    'recover',
];
const emptyInterface = { kind: 'interface', methods: [], embedded: [] };
/** `any` is an alias, and is written as one. */
const anyType = { kind: 'alias', declaration: predeclared('any', emptyInterface), args: [] };
const errorType = {
    kind: 'named',
    declaration: predeclared('error', {
        kind: 'interface',
        methods: [{ name: 'Error', signature: { kind: 'func', params: [], results: [basic('string')], variadic: false, typeParams: [] } }],
        embedded: [],
    }),
    args: [],
};
const comparable = { kind: 'named', declaration: predeclared('comparable', emptyInterface), args: [] };
const universe = new Map([
    ...basicNames.map((name) => [name, { mode: 'type', type: basic(name) }]),
    ...builtins.map((name) => [name, { mode: 'builtin', name }]),
    ['any', { mode: 'type', type: anyType }],
    ['error', { mode: 'type', type: errorType }],
    ['comparable', { mode: 'type', type: comparable }],
    ['true', { mode: 'value', type: basic('untyped bool'), constant: () => ({ kind: 'bool', value: true }) }],
    ['false', { mode: 'value', type: basic('untyped bool'), constant: () => ({ kind: 'bool', value: false }) }],
    ['nil', { mode: 'value', type: basic('untyped nil') }],
]);
export function predeclaredName(name) {
    return universe.get(name);
}
