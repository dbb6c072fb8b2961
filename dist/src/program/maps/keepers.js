/** What keeps the values of a type alive (RULES.md "Long-lived storage"). */
import { contextOfParameter } from '../../go/library/concurrency/outside.js';
import { contextOfContract } from '../../go/library/concurrency/services.js';
import { callersOf, mentioning } from '../mentions.js';
import { methodsOf } from '../methods.js';
import { isExported } from '../objects.js';
import { nameOf } from '../program.js';
import { constructorsOf } from '../sites.js';
import { importsOf } from '../typing/imports.js';
import { memberOf, namedTypeOf, typeOfVariable, unalias } from '../typing/index.js';
/** Values in values in values. */
const maxDepth = 3;
/** From strongest to weakest evidence. */
const strength = ['variable', 'handler', 'goroutine', 'mutex'];
/**
 * The strongest keeper that is seen of the values of a type: their own, or that of the structs which have them as a field. Undefined
 * where there is none: nothing says that they outlive a call.
 */
export function keeperOf(program, owner) {
    return search(program, owner, { seen: new Set(), elements: true }, 0);
}
/**
 * The same, but for values that a keeper holds one by one: not as elements of slices and maps, which come and go while it stays, nor in
 * structs that come and go themselves.
 */
export function singleKeeperOf(program, owner, comesAndGoes) {
    return search(program, owner, { seen: new Set(), elements: false, comesAndGoes }, 0);
}
function search(program, owner, how, depth) {
    if (how.seen.has(owner.fact))
        return undefined;
    how.seen.add(owner.fact);
    const users = candidates(program, owner);
    if (users.some((d) => d.outline.kind === 'var' && variablesHold(program, d, owner, how)))
        return 'variable';
    const found = new Set([ownKeeper(program, owner)]);
    if (depth < maxDepth) {
        for (const outer of users.flatMap((d) => holders(program, d, owner, how)))
            if (how.comesAndGoes?.(outer) !== true)
                found.add(search(program, outer, how, depth + 1));
    }
    return strength.find((keeper) => found.has(keeper));
}
/** Declarations of variables and types that name the type, or call what by its name makes one, wherever it can be named. */
function candidates(program, { pkg, fact }) {
    const packages = isExported(fact.name) ? program.dependents(pkg) : [pkg];
    const ends = fact.name.toLowerCase();
    const makers = constructorsOf(pkg)
        .filter(({ name, lower }) => lower.endsWith(ends) || name === 'New')
        .map(({ name }) => name);
    return packages.flatMap((p) => {
        const named = mentioning(p, fact.name).filter((d) => d.outline.kind === 'var' || d.outline.kind === 'type');
        const made = makers.flatMap((name) => callersOf(p, name)).filter((d) => d.outline.kind === 'var');
        return [...new Set([...named, ...made])];
    });
}
function variablesHold(program, { file, outline }, owner, how) {
    return outline.names.some((name) => name !== '_' && leadsTo(typeOfVariable(program, file.pkg, name), owner, how, 0));
}
/** Struct types of a declaration with a field that leads to the type. */
function holders(program, declaration, owner, how) {
    if (declaration.outline.kind !== 'type')
        return [];
    const { pkg } = declaration.file;
    return program.summary(declaration).types.flatMap((fact) => {
        if (fact === owner.fact || fact.fields === undefined)
            return [];
        const type = namedTypeOf(program, pkg, fact.name);
        const holds = fact.fields.some(({ name }) => {
            const member = memberOf(type, name);
            return typeof member === 'object' && member.kind === 'field' && leadsTo(member.field.type, owner, how, 0);
        });
        return holds ? [{ pkg, declaration, fact }] : [];
    });
}
/** Whether a value of the type holds or points to values of the owner: through pointers, elements, `atomic.Pointer[T]` and the like. */
function leadsTo(type, owner, how, depth) {
    if (depth > 8)
        return false;
    const inner = (next) => leadsTo(next, owner, how, depth + 1);
    const target = unalias(type);
    switch (target.kind) {
        case 'named':
            return isOwner(target.declaration, owner.pkg, owner.fact.name) || target.args.some(inner);
        case 'pointer':
        case 'array':
            return inner(target.elem);
        case 'slice':
        case 'chan':
            return how.elements && inner(target.elem);
        case 'map':
            return how.elements && (inner(target.key) || inner(target.elem));
        default:
            return false;
    }
}
function isOwner(declaration, pkg, name) {
    return declaration.name === name && declaration.pkg === pkg.info.importPath;
}
function ownKeeper(program, { pkg, fact }) {
    const methods = methodsOf(pkg, fact.name).filter((d) => !d.file.source.isTest);
    if (methods.some((d) => answersRequests(program, d)))
        return 'handler';
    if (methods.some((d) => program.summary(d).calls.some((call) => call.go || call.func.goroutine)))
        return 'goroutine';
    const locks = fact.fields?.some(({ type }) => type === 'sync.Mutex' || type === 'sync.RWMutex' || /^\*sync\.(?:RW)?Mutex$/.test(type ?? ''));
    return locks === true ? 'mutex' : undefined;
}
/** By its parameters a handler's signature, or a method that others call at any time by contract. */
export function answersRequests(program, declaration) {
    const params = parameterTypes(program, declaration);
    const isOfContract = () => contextOfContract(nameOf(declaration), params, importsOf(declaration)) === 'handler';
    return params.some((name) => contextOfParameter(name) === 'handler') || (declaration.outline.kind === 'method' && isOfContract());
}
/** Types of a function's parameters as text with import paths: `*net/http.Request`, `[]byte`, `chan T`; none of those without a name. */
export function parameterTypes(program, declaration) {
    const params = program.summary(declaration).typing?.func?.signature.params ?? [];
    return params.flatMap((param) => textOf(declaration, param) ?? []);
}
function textOf(declaration, type) {
    const inner = (prefix, elem) => {
        const text = textOf(declaration, elem);
        return text === undefined ? undefined : `${prefix}${text}`;
    };
    switch (type.kind) {
        case 'name':
            return type.pkg === undefined ? type.name : `${declaration.file.imports.byName.get(type.pkg) ?? type.pkg}.${type.name}`;
        case 'pointer':
            return inner('*', type.elem);
        case 'slice':
            return inner('[]', type.elem);
        case 'chan':
            return inner('chan ', type.elem);
        default:
            return undefined;
    }
}
