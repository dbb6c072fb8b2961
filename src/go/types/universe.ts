/** The universe block: https://go.dev/ref/spec#Predeclared_identifiers. */
import { predeclared } from './named.js';
import { type Alias, type BasicName, basic, type Interface, type Named, type Operand } from './type.js';

const basicNames: readonly BasicName[] = [
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

const builtins: readonly string[] = [
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

const emptyInterface: Interface = { kind: 'interface', methods: [], embedded: [] };

/** `any` is an alias, and is written as one. */
const anyType: Alias = { kind: 'alias', declaration: predeclared('any', emptyInterface), args: [] };

const errorType: Named = {
  kind: 'named',
  declaration: predeclared('error', {
    kind: 'interface',
    methods: [{ name: 'Error', signature: { kind: 'func', params: [], results: [basic('string')], variadic: false, typeParams: [] } }],
    embedded: [],
  }),
  args: [],
};

const comparable: Named = { kind: 'named', declaration: predeclared('comparable', emptyInterface), args: [] };

const universe: ReadonlyMap<string, Operand> = new Map<string, Operand>([
  ...basicNames.map((name): [string, Operand] => [name, { mode: 'type', type: basic(name) }]),
  ...builtins.map((name): [string, Operand] => [name, { mode: 'builtin', name }]),
  ['any', { mode: 'type', type: anyType }],
  ['error', { mode: 'type', type: errorType }],
  ['comparable', { mode: 'type', type: comparable }],
  ['true', { mode: 'value', type: basic('untyped bool'), constant: () => ({ kind: 'bool', value: true }) }],
  ['false', { mode: 'value', type: basic('untyped bool'), constant: () => ({ kind: 'bool', value: false }) }],
  ['nil', { mode: 'value', type: basic('untyped nil') }],
]);

export function predeclaredName(name: string): Operand | undefined {
  return universe.get(name);
}
