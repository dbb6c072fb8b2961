/** Packages that are not in the program but named by it: the standard library, other modules. Read when a name of theirs is asked for. */
import { fileImports } from '../go/names.js';
import { append } from './program.js';
export class ReadLibraries {
    #input;
    #byPackage = new Map();
    #held = new Set();
    #facts = new Map();
    #found = new WeakMap();
    constructor(input) {
        this.#input = input;
    }
    holds(pkg) {
        return this.#held.has(pkg);
    }
    /** Packages that were read, and declarations that were parsed. */
    get counts() {
        return { packages: this.#held.size, parsed: this.#facts.size };
    }
    packageAt(path, from) {
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
    typing(declaration) {
        let facts = this.#facts.get(declaration);
        if (facts === undefined) {
            facts = this.#input.typing(declaration);
            this.#facts.set(declaration, facts);
        }
        return facts;
    }
    #packageOf(info) {
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
function libraryPackage(info, outlineOf) {
    const pkg = { info, files: [], runtime: { godebug: new Map() }, byName: new Map(), declarations: [] };
    for (const source of info.files) {
        const outline = outlineOf(source);
        const file = { index: NO_INDEX, source, outline, imports: fileImports(outline.imports), pkg };
        pkg.files.push(file);
        for (const one of outline.declarations) {
            const declaration = { file, outline: one };
            pkg.declarations.push(declaration);
            for (const name of one.names)
                append(pkg.byName, one.receiver === undefined ? name : `${one.receiver}.${name}`, declaration);
        }
    }
    return pkg;
}
