import { callersOf, mentioning } from './mentions.js';
import { methodsNamed } from './methods.js';
import { ownContext } from './program.js';
import { fieldAt, namedType } from './types.js';
/**
 * All uses of an object in the packages that can name it, in file order. Tests are left out: what only a test does, a service never does.
 * `settle` is asked about those of which it is not plain.
 */
export function usesOf(program, object, settle) {
    // An exported field of an unexported type is reached through what embeds or returns it.
    const packages = isExported(object.name) ? program.dependents(object.pkg) : [object.pkg];
    const found = [];
    const followed = new Set();
    for (const pkg of packages) {
        if (object.kind === 'field' && !object.embedded) {
            for (const { declaration, use, rest, owner } of namedUses(program, pkg, object)) {
                if (use === undefined) {
                    found.push(unreadable(declaration));
                    continue;
                }
                const settled = owner === undefined ? settle?.(declaration, use) : true;
                if (settled !== false)
                    resolve(program, declaration, use, rest, settled === undefined, followed, found);
            }
            continue;
        }
        for (const declaration of candidates(pkg, object)) {
            const summary = program.summary(declaration);
            if (summary.faults.length > 0)
                found.push(unreadable(declaration));
            for (const use of summary.uses) {
                const match = object.kind === 'variable' ? matchVariable(object, declaration, use) : matchField(program, object, pkg, use);
                if (match === undefined)
                    continue;
                const settled = match.uncertain ? settle?.(declaration, use) : true;
                if (settled !== false)
                    resolve(program, declaration, use, match.rest, settled === undefined, followed, found);
            }
        }
    }
    return found;
}
/** By field name: many types may have a field of the same name. */
const usesByName = new WeakMap();
/** Uses in a package that are or may be of a field, in file order. */
function namedUses(program, pkg, { name, owner }) {
    let names = usesByName.get(pkg);
    if (names === undefined) {
        names = new Map();
        usesByName.set(pkg, names);
    }
    let uses = names.get(name);
    if (uses === undefined) {
        uses = gatherNamed(program, pkg, name);
        names.set(name, uses);
    }
    const own = uses.byOwner.get(owner.fact) ?? [];
    return uses.open.length === 0 ? own : [...own, ...uses.open].sort((a, b) => a.order - b.order);
}
function gatherNamed(program, pkg, name) {
    const byOwner = new Map();
    const open = [];
    let order = 0;
    for (const declaration of mentioning(pkg, name)) {
        const summary = program.summary(declaration);
        if (summary.faults.length > 0)
            open.push({ order: order++, declaration, rest: [] });
        for (const use of summary.uses) {
            const at = use.fields.lastIndexOf(name);
            if (at < 0)
                continue;
            const owner = ownerAt(program, pkg, use, at);
            if (owner === 'elsewhere')
                continue;
            const entry = { order: order++, declaration, use, rest: use.fields.slice(at + 1) };
            if (owner === 'unknown') {
                open.push(entry);
                continue;
            }
            const list = byOwner.get(owner);
            if (list === undefined)
                byOwner.set(owner, [{ ...entry, owner }]);
            else
                list.push({ ...entry, owner });
        }
    }
    return { byOwner, open };
}
/** The type whose field a use's path names at a position. */
function ownerAt(program, pkg, use, at) {
    const root = use.rootType ?? (use.rootName === undefined ? undefined : variableType(program, pkg, use.rootName));
    if (root === undefined)
        return 'unknown';
    const field = fieldAt(program, pkg, root, use.fields.slice(0, at + 1));
    return typeof field === 'string' ? field : field.owner.fact;
}
/** What may use the object. A promoted method is called without any name of the embedded field: whoever calls one of that name may. */
function candidates(pkg, object) {
    if (object.kind === 'variable' || !object.embedded)
        return mentioning(pkg, object.name);
    const found = new Set([...mentioning(pkg, object.name), ...(object.promotes ?? []).flatMap((name) => callersOf(pkg, name))]);
    return pkg.declarations.filter((d) => found.has(d));
}
/** A declaration that names the object and cannot be read in full may do anything with it. */
function unreadable(declaration) {
    const { start, end } = declaration.outline;
    return {
        declaration,
        use: { kind: 'escape', fields: [], at: { start, end }, func: ownContext(declaration) },
        kind: 'escape',
        uncertain: true,
    };
}
function matchVariable(object, { file }, use) {
    const path = object.pkg.info.importPath;
    const bare = file.pkg === object.pkg || file.imports.dots.has(path);
    const isIt = use.rootName === `${path}.${object.name}` || (bare && use.rootName === object.name);
    return isIt ? { rest: use.fields, uncertain: false } : undefined;
}
function matchField(program, object, pkg, use) {
    const at = use.fields.lastIndexOf(object.name);
    if (at < 0) {
        if (!object.embedded || use.kind !== 'call')
            return undefined;
        if (use.rootType === undefined && use.rootName === undefined && use.fields.length === 0)
            return { rest: [], uncertain: true };
        // `t.Store(…)` where T embeds sync.Map: the object is the path itself.
        const type = typeOfPath(program, pkg, use, use.fields);
        return type?.declaration === object.owner.declaration && type.fact === object.owner.fact ? { rest: [], uncertain: false } : undefined;
    }
    const rest = use.fields.slice(at + 1);
    const owner = ownerAt(program, pkg, use, at);
    if (owner === 'unknown')
        return { rest, uncertain: true };
    return owner === object.owner.fact ? { rest, uncertain: false } : undefined;
}
/** The type at the end of a use's path, where each step is known. */
export function typeOfPath(program, pkg, use, fields) {
    const root = use.rootType ?? (use.rootName === undefined ? undefined : variableType(program, pkg, use.rootName));
    if (root === undefined)
        return undefined;
    if (fields.length === 0)
        return namedType(program, pkg, root);
    const field = fieldAt(program, pkg, root, fields);
    return typeof field === 'string' || field.fact.type === undefined ? undefined : namedType(program, field.owner.pkg, field.fact.type);
}
/** Type of a package-level variable `v` or `path.V`, where its declaration shows it; of another package as a name from there. */
function variableType(program, pkg, name) {
    const dot = name.lastIndexOf('.');
    const home = dot < 0 ? pkg : program.packageAt(name.slice(0, dot));
    const base = name.slice(dot + 1);
    const declaration = home?.byName.get(base)?.find((d) => d.outline.kind === 'var');
    if (home === undefined || declaration === undefined)
        return undefined;
    const type = program
        .summary(declaration)
        .variables.find((v) => v.name === base)
        ?.type?.replace(/^\*/, '');
    return type === undefined || home === pkg || type.includes('.') ? type : `${home.info.importPath}.${type}`;
}
/** Says what a use does to the object; follows it into functions of the package that take it as a parameter, each once. */
function resolve(program, declaration, use, rest, uncertain, followed, into) {
    const add = (kind, method) => {
        into.push({ declaration, use, kind, uncertain, ...(method === undefined ? {} : { method }) });
    };
    const [next] = rest;
    if (use.kind === 'call' && rest.length === 0)
        return add('method', use.method ?? '');
    if (next !== undefined)
        return use.kind === 'escape' && rest.length === 1 ? add('method', next) : add('read');
    if (use.kind !== 'escape')
        return add(use.kind === 'call' ? 'read' : use.kind);
    const callees = use.passedTo === undefined ? [] : calleesOf(declaration.file.pkg, use.passedTo.callee);
    if (use.passedTo === undefined || callees.length === 0)
        return add('escape');
    const key = `${use.passedTo.callee} ${use.passedTo.index} ${uncertain}`;
    if (followed.has(key))
        return;
    followed.add(key);
    for (const callee of callees) {
        for (const inner of program.summary(callee).uses) {
            if (inner.rootParam === use.passedTo.index)
                resolve(program, callee, inner, inner.fields, uncertain, followed, into);
        }
    }
}
/** Functions `f`, or methods `.m` of any type, of the package. */
function calleesOf(pkg, callee) {
    if (!callee.startsWith('.'))
        return pkg.byName.get(callee)?.filter((d) => d.outline.kind === 'func') ?? [];
    return methodsNamed(pkg, callee.slice(1));
}
export function isExported(name) {
    return /^\p{Lu}/u.test(name);
}
