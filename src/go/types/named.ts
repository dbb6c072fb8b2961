/** Behind names: aliases, underlying types, core types. */
import { substitute } from './substitute.js';
import { type Alias, basic, type Named, type Type, type TypeDeclaration, unknown } from './type.js';

/** Names that lead to names: longer chains do not occur, endless ones are no Go. */
const MAX_CHAIN = 100;

const instances = new WeakMap<Named | Alias, Type>();

/** The right side of a name's declaration with its arguments put in. */
export function expanded(type: Named | Alias): Type {
  let right = instances.get(type);
  if (right === undefined) {
    // While it is being looked up, a cycle finds nothing.
    instances.set(type, unknown);
    const { declaration, args } = type;
    right = args.length === declaration.parameters.length ? substitute(declaration.right, declaration.parameters, args) : unknown;
    instances.set(type, right);
  }
  return right;
}

/** The type that an alias stands for. */
export function unalias(type: Type): Type {
  let found = type;
  for (let i = 0; found.kind === 'alias'; i++) {
    if (i > MAX_CHAIN) return unknown;
    found = expanded(found);
  }
  return found;
}

/** https://go.dev/ref/spec#Underlying_types; of a type parameter its constraint's interface, as go/types has it. */
export function underlying(type: Type): Type {
  let found = type;
  for (let i = 0; found.kind === 'alias' || found.kind === 'named' || found.kind === 'type parameter'; i++) {
    if (i > MAX_CHAIN) return unknown;
    found = found.kind === 'type parameter' ? constraintInterface(found.constraint) : expanded(found);
  }
  return found.kind === 'basic' && (found.name === 'byte' || found.name === 'rune')
    ? basic(found.name === 'byte' ? 'uint8' : 'int32')
    : found;
}

function constraintInterface(constraint: Type): Type {
  const under = constraint.kind === 'type parameter' ? unknown : underlying(constraint);
  return under.kind === 'interface' || under.kind === 'unknown' ? under : { kind: 'interface', methods: [], embedded: [constraint] };
}

/** A named type of the universe or of nowhere. */
export function predeclared(name: string, right: Type): TypeDeclaration {
  return { name, pkg: '', pkgName: '', parameters: [], right, method: () => undefined, methodNames: [] };
}
