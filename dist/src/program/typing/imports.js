const known = new WeakMap();
/**
 * Import path of the package that a file calls `name`. `nameOf` gives the real name of a package that is there; of others the name is
 * guessed from the path, as `fileImports` does.
 */
export function importPathOf(file, name, nameOf) {
    let names = known.get(file);
    if (names === undefined) {
        names = new Map();
        known.set(file, names);
    }
    if (!names.has(name))
        names.set(name, find(file, name, nameOf));
    return names.get(name);
}
/** The same, of a program's packages. */
export function importPathIn(program, file, name) {
    return importPathOf(file, name, (path) => program.packageAt(path)?.info.name);
}
/** Paths of what a declaration's file imports under a name. */
export function importsOf({ file }) {
    return [...file.imports.byName.values()];
}
const imported = new WeakMap();
/** What the files of a package import. */
export function importsOfPackage(pkg) {
    let paths = imported.get(pkg);
    if (paths === undefined) {
        paths = [...new Set(pkg.files.flatMap(({ outline }) => outline.imports.map(({ path }) => path)))];
        imported.set(pkg, paths);
    }
    return paths;
}
function find(file, name, nameOf) {
    const { imports } = file.outline;
    const named = imports.find((one) => one.name === name);
    if (named !== undefined)
        return named.path;
    const guessed = file.imports.byName.get(name);
    const unnamed = imports.filter((one) => one.name === undefined).map((one) => one.path);
    if (guessed !== undefined && unnamed.includes(guessed)) {
        const real = nameOf(guessed);
        if (real === undefined || real === name)
            return guessed;
    }
    return unnamed.find((path) => path !== guessed && nameOf(path) === name);
}
