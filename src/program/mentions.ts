/** Which declarations of a package name something: looked up once per name, since many facts ask for the same ones. */
import { type Declaration, mentionsName, type ProgramPackage } from './program.js';

interface Index {
  readonly mentioning: Map<string, readonly Declaration[]>;
  /** Last name of a callee → declarations that call it; built at the first question. */
  callers: Map<string, Declaration[]> | undefined;
}

const indexes = new WeakMap<ProgramPackage, Index>();

function indexOf(pkg: ProgramPackage): Index {
  let index = indexes.get(pkg);
  if (index === undefined) {
    index = { mentioning: new Map(), callers: undefined };
    indexes.set(pkg, index);
  }
  return index;
}

/** Declarations outside tests in which the identifier occurs (perhaps only in a comment), in file order. */
export function mentioning(pkg: ProgramPackage, name: string): readonly Declaration[] {
  const { mentioning: known } = indexOf(pkg);
  let found = known.get(name);
  if (found === undefined) {
    found = pkg.declarations.filter((d) => !d.file.source.isTest && mentionsName(d, name));
    known.set(name, found);
  }
  return found;
}

/** Declarations outside tests that call something of this name, in file order. */
export function callersOf(pkg: ProgramPackage, name: string): readonly Declaration[] {
  const index = indexOf(pkg);
  if (index.callers === undefined) {
    index.callers = new Map();
    for (const d of pkg.declarations) {
      if (d.file.source.isTest) continue;
      for (const callee of d.outline.calls) {
        const list = index.callers.get(callee);
        if (list === undefined) index.callers.set(callee, [d]);
        else list.push(d);
      }
    }
  }
  return index.callers.get(name) ?? [];
}
