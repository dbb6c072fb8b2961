/** Methods of a package by receiver and by name: looked up once per package. */
import { append, type Declaration, nameOf, type ProgramPackage } from './program.js';

interface Index {
  readonly byReceiver: ReadonlyMap<string, readonly Declaration[]>;
  readonly byName: ReadonlyMap<string, readonly Declaration[]>;
}

const indexes = new WeakMap<ProgramPackage, Index>();

function indexOf(pkg: ProgramPackage): Index {
  let index = indexes.get(pkg);
  if (index === undefined) {
    const byReceiver = new Map<string, Declaration[]>();
    const byName = new Map<string, Declaration[]>();
    for (const d of pkg.declarations) {
      const { kind, receiver } = d.outline;
      if (receiver !== undefined) append(byReceiver, receiver, d);
      if (kind === 'method') append(byName, nameOf(d), d);
    }
    index = { byReceiver, byName };
    indexes.set(pkg, index);
  }
  return index;
}

/** Methods of a type by its name as receivers write it, tests' ones too, in file order. */
export function methodsOf(pkg: ProgramPackage, receiver: string): readonly Declaration[] {
  return indexOf(pkg).byReceiver.get(receiver) ?? [];
}

/** Methods of this name of any type, tests' ones too, in file order. */
export function methodsNamed(pkg: ProgramPackage, name: string): readonly Declaration[] {
  return indexOf(pkg).byName.get(name) ?? [];
}
