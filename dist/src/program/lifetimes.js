import { callersOf, mentioning } from './mentions.js';
import { isExported, typeOfPath } from './objects.js';
import { sourceText } from './program.js';
import { isConstruction, isConstructor } from './sites.js';
/**
 * Whether all values of a type visibly end with the call that makes them: it is not exported, no type or variable of the package is
 * declared with it, and each value goes into a local variable that never leaves its function. Builders, collectors, tables.
 */
export function endsWithCall(program, { pkg, declaration, fact }) {
    if (isExported(fact.name))
        return false;
    const named = mentioning(pkg, fact.name).filter((d) => d !== declaration);
    if (named.some((d) => d.outline.kind === 'type' || d.outline.kind === 'var'))
        return false;
    const instances = named.flatMap((d) => program.summary(d).instances.filter((i) => i.type === fact.name));
    return instances.length > 0 && instances.every((i) => i.local);
}
/**
 * Whether values of a type make room for fresh ones while the process runs: `*c = Cache{}`, or a variable, a field or an atomic pointer
 * of the type that gets a fresh one outside constructors. What such a value holds goes with it.
 */
export function isReplaced(program, owner) {
    const { pkg, fact } = owner;
    const named = mentioning(pkg, fact.name);
    const atomic = new RegExp(`\\batomic\\.Pointer\\[\\s*${fact.name}\\b`);
    if (named.some((d) => atomic.test(sourceText(d))))
        return true;
    // A fresh value is made by the type's name, by its constructor, or of the receiver.
    const ends = fact.name.toLowerCase();
    const makers = pkg.declarations
        .filter((d) => d.outline.kind === 'func' && isConstructor(d))
        .flatMap((d) => d.outline.names.filter((name) => name.toLowerCase().endsWith(ends)));
    const methods = pkg.declarations.filter((d) => d.outline.receiver === fact.name && overwrites.test(sourceText(d)));
    const literal = new RegExp(`\\b${fact.name}\\s*\\{|\\bnew\\(\\s*${fact.name}\\b`);
    const candidates = new Set([
        ...named.filter((d) => literal.test(sourceText(d))),
        ...makers.flatMap((name) => callersOf(pkg, name)),
        ...methods,
    ]);
    return [...candidates].some((d) => program.summary(d).uses.some((use) => !isConstruction(d, use) && isFreshOwner(program, owner, use)));
}
/** `*c = …` at the start of a statement. */
const overwrites = /[\s;{]\*\w+\s*=[^=]/;
function isFreshOwner(program, owner, use) {
    const { rootType, fields } = use;
    // `*c = …`: what it points to gives way, whatever comes.
    if (fields.length === 0 && rootType !== undefined)
        return rootType === owner.fact.name && (use.kind === 'assign' || use.kind === 'renew');
    return use.kind === 'renew' && typeOfPath(program, owner.pkg, use, fields)?.fact === owner.fact;
}
