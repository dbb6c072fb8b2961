/** Packages that are not in the program but named by it: the standard library, other modules. Read when a name of theirs is asked for. */
import { fileImports } from '../go/names.js';
import type { Outline } from '../outline/index.js';
import type { TypingFacts } from '../summary/typing/data.js';
import type { GoFile, Package } from '../workspace/types.js';
import { append, type Declaration, type Libraries, type ProgramFile, type ProgramPackage } from './program.js';

export interface LibraryInput {
  /** The package that an import path means in code of `from`; undefined where it is not on this machine. */
  readonly read: (path: string, from: Package) => Package | undefined;
  readonly outline: (file: GoFile) => Outline;
  /** What one declaration says of types, without its body. */
  readonly typing: (declaration: Declaration) => TypingFacts;
}

export class ReadLibraries implements Libraries {
  readonly #input: LibraryInput;
  readonly #byPackage = new Map<Package, ProgramPackage>();
  readonly #held = new Set<ProgramPackage>();
  readonly #facts = new Map<Declaration, TypingFacts>();
  readonly #found = new WeakMap<ProgramPackage, Map<string, ProgramPackage | undefined>>();

  constructor(input: LibraryInput) {
    this.#input = input;
  }

  holds(pkg: ProgramPackage): boolean {
    return this.#held.has(pkg);
  }

  /** Packages that were read, and declarations that were parsed. */
  get counts(): { readonly packages: number; readonly parsed: number } {
    return { packages: this.#held.size, parsed: this.#facts.size };
  }

  packageAt(path: string, from: ProgramPackage): ProgramPackage | undefined {
    let found = this.#found.get(from);
    if (found === undefined) {
      found = new Map();
      this.#found.set(from, found);
    }
    if (!found.has(path)) {
      const info = this.#input.read(path, from.info);
      found.set(path, info === undefined ? undefined : this.#packageOf(info));
    }
    return found.get(path);
  }

  typing(declaration: Declaration): TypingFacts {
    let facts = this.#facts.get(declaration);
    if (facts === undefined) {
      facts = this.#input.typing(declaration);
      this.#facts.set(declaration, facts);
    }
    return facts;
  }

  #packageOf(info: Package): ProgramPackage {
    let pkg = this.#byPackage.get(info);
    if (pkg === undefined) {
      pkg = libraryPackage(info, this.#input.outline);
      this.#byPackage.set(info, pkg);
      this.#held.add(pkg);
    }
    return pkg;
  }
}

/** Files of libraries have no place among the program's: nothing is reported there. */
const NO_INDEX = -1;

function libraryPackage(info: Package, outlineOf: (file: GoFile) => Outline): ProgramPackage {
  const pkg: ProgramPackage = { info, files: [], runtime: { godebug: new Map() }, byName: new Map(), declarations: [] };
  for (const source of info.files) {
    const outline = outlineOf(source);
    const file: ProgramFile = { index: NO_INDEX, source, outline, imports: fileImports(outline.imports), pkg };
    pkg.files.push(file);
    for (const one of outline.declarations) {
      const declaration: Declaration = { file, outline: one };
      pkg.declarations.push(declaration);
      for (const name of one.names) append(pkg.byName, one.receiver === undefined ? name : `${one.receiver}.${name}`, declaration);
    }
  }
  return pkg;
}
