/** Package patterns as text: what kind each is, and what `...` matches. */
import { toSlash } from './paths.js';
const reserved = new Set(['all', 'cmd', 'std', 'tool', 'work']);
/** What a pattern is. On Windows `\` separates too. Whether a path that looks like a glob exists is for the caller to ask first. */
export function parsePattern(text, flavour) {
    const slashed = toSlash(text, flavour);
    if (reserved.has(text))
        return { kind: 'reserved', text };
    if (/[*?[{]/.test(slashed)) {
        const recursive = slashed.endsWith('/...');
        return { kind: 'glob', text: recursive ? slashed.slice(0, -'/...'.length) : slashed, recursive };
    }
    return { kind: isPath(slashed, flavour) ? 'path' : 'name', text: slashed };
}
/** Whether a name can only be a path: `./x`, `../x`, `.x`, `/x`, a drive. (`...` by itself is every package of the module.) */
function isPath(slashed, flavour) {
    if (slashed.startsWith('...'))
        return false;
    return slashed.startsWith('.') || flavour.isAbsolute(slashed) || (flavour.sep === '\\' && /^[A-Za-z]:/.test(slashed));
}
/** A pattern with `...`: the directory above the first element that has it (as written, '' for none), and the rest. */
export function splitWildcard(slashed) {
    const slash = slashed.lastIndexOf('/', slashed.indexOf('...'));
    return { root: slashed.slice(0, slash + 1), rest: slashed.slice(slash + 1) };
}
const VENDOR = '\0';
/**
 * What names a pattern with `...` matches (src/cmd/internal/pkgpattern, MatchPattern): `...` is any string;
 * `/...` at the end is also nothing; no wildcard reaches below a `vendor` element.
 */
export function matchPattern(pattern) {
    let source = replaceVendor(pattern)
        .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
        .replaceAll(VENDOR, '\\x00');
    if (/(^|\/)\\x00\/\\\.\\\.\\\.$/.test(source)) {
        source = source.replace(/\/?\\x00\/\\\.\\\.\\\.$/, (tail) => `${tail.startsWith('/') ? '/' : ''}(?:vendor|\\x00(?:/[^\\x00]*)?)`);
    }
    else {
        source = source.replace(/\/\\\.\\\.\\\.$/, '(?:/[^\\x00]*)?');
    }
    const expression = new RegExp(`^${source.replaceAll('\\.\\.\\.', '[^\\x00]*')}$`, 'u');
    return (name) => expression.test(replaceVendor(name));
}
/** Whether a pattern can match something at or below `name` (TreeCanMatchPattern). */
export function treeCanMatch(pattern) {
    const dots = pattern.indexOf('...');
    const literal = dots < 0 ? pattern : pattern.slice(0, dots);
    return (name) => name === '' ||
        literal === name ||
        literal.startsWith(name.endsWith('/') ? name : `${name}/`) ||
        (dots >= 0 && name.startsWith(literal));
}
/** Whether a pattern matches `name` and everything below it: `a/...` does so for `a` and `a/b`. */
export function matchesTree(pattern, name) {
    const dots = pattern.indexOf('...');
    return dots >= 0 && dots === pattern.length - '...'.length && `${name}/`.startsWith(pattern.slice(0, dots));
}
function replaceVendor(name) {
    return name.includes('vendor') ? name.replace(/(^|\/)vendor(?=\/)/g, `$1${VENDOR}`) : name;
}
