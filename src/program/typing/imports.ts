/** Which package a file means by a name. */
import type { Declaration, Program, ProgramFile, ProgramPackage } from '../program.js';

const known = new WeakMap<ProgramFile, Map<string, string | undefined>>();

/**
 * Import path of the package that a file calls `name`. `nameOf` gives the real name of a package that is there; of others the name is
 * guessed from the path, as `fileImports` does.
 */
export function importPathOf(file: ProgramFile, name: string, nameOf: (path: string) => string | undefined): string | undefined {
  let names = known.get(file);
  if (names === undefined) {
    names = new Map();
    known.set(file, names);
  }
  if (!names.has(name)) names.set(name, find(file, name, nameOf));
  return names.get(name);
}

/** The same, of a program's packages. */
export function importPathIn(program: Program, file: ProgramFile, name: string): string | undefined {
  return importPathOf(file, name, (path) => program.packageAt(path)?.info.name);
}

/** Paths of what a declaration's file imports under a name. */
export function importsOf({ file }: Declaration): readonly string[] {
  return [...file.imports.byName.values()];
}

const imported = new WeakMap<ProgramPackage, readonly string[]>();

/** What the files of a package import. */
export function importsOfPackage(pkg: ProgramPackage): readonly string[] {
  let paths = imported.get(pkg);
  if (paths === undefined) {
    paths = [...new Set(pkg.files.flatMap(({ outline }) => outline.imports.map(({ path }) => path)))];
    imported.set(pkg, paths);
  }
  return paths;
}

function find(file: ProgramFile, name: string, nameOf: (path: string) => string | undefined): string | undefined {
  const { imports } = file.outline;
  const named = imports.find((one) => one.name === name);
  if (named !== undefined) return named.path;
  const guessed = file.imports.byName.get(name);
  const unnamed = imports.filter((one) => one.name === undefined).map((one) => one.path);
  if (guessed !== undefined && unnamed.includes(guessed)) {
    const real = nameOf(guessed);
    if (real === undefined || real === name) return guessed;
  }
  return unnamed.find((path) => path !== guessed && nameOf(path) === name);
}
