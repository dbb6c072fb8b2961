import { sourceText } from '../program.js';
import { isConstruction, isRepeated } from '../sites.js';
/**
 * Whether another map takes its place while the process runs: `m = make(…)`, `m = fresh`. Not where it is made for the first time: in
 * constructors, initialisers, literals, start-up code, or under `if m == nil`; nor where its owner comes to an end.
 */
export function isRemade(program, uses) {
    return uses.some((u) => (u.kind === 'assign' || u.kind === 'renew') &&
        !isConstruction(u.declaration, u.use) &&
        !ends.test(u.use.func.name) &&
        !isLazy(u) &&
        (u.use.loop === 'endless' || u.use.loop === 'stream' || isRepeated(program, u.declaration, u.use)));
}
const ends = /^(?:[Cc]lose|[Ss]top|[Ss]hutdown|[Dd]estroy|[Dd]ispose|[Tt]ear[Dd]own)(?:\P{Ll}|$)/u;
/** The first statement under `if … == nil {`. */
export function isLazy({ declaration, use }) {
    const before = sourceText(declaration).slice(0, use.at.start - declaration.outline.start);
    return /\bif\b[^{}\n]*==\s*nil[^{}\n]*\{\s*(?:[^{}]*\n\s*)?$/.test(before.slice(-300));
}
/** Whether some code that uses it compares its length with a limit: `if len(m) > max`. */
export function hasLimit(object, uses) {
    const name = object.name.replace(/[^\w]/g, '');
    if (name !== object.name)
        return false;
    const length = `\\blen\\(\\s*(?:[\\w.]*\\.)?${name}\\s*\\)`;
    const limit = new RegExp(`${length}\\s*(?:>=?|<=?|==)\\s*(?![01]\\b|len\\()[\\w(]|[\\w)]\\s*(?:>=?|<=?|==)\\s*${length}`);
    return [...new Set(uses.map((u) => u.declaration))].some((d) => limit.test(sourceText(d)));
}
