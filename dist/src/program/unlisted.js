/** Import paths of code outside any module, as in GOPATH times: what its own imports say that its directories are called. */
import { roots } from '../go/stdlib/roots.js';
/** Imports that must agree before they are believed. */
const least = 2;
/** `github.com/a/b` where `lib/store` is imported as `github.com/a/b/lib/store`; undefined where imports do not say so. `imports`: of all its files. */
export function prefixOf(packages, imports) {
    const known = new Set(packages.map(({ importPath }) => importPath).filter(isBelow));
    const votes = new Map();
    for (const path of imports) {
        const prefix = known.has(path) ? undefined : longestMatch(path, known);
        if (prefix !== undefined)
            votes.set(prefix, (votes.get(prefix) ?? 0) + 1);
    }
    const [best, next] = [...votes].sort(([, a], [, b]) => b - a);
    return best === undefined || best[1] < least || best[1] === next?.[1] ? undefined : best[0];
}
/** What stands before the longest of its ends that is a known directory. */
function longestMatch(path, known) {
    // In GOPATH times not only paths of hosts: `free5gc/src/amf/context`.
    if (roots.has(path.split('/', 1)[0] ?? ''))
        return undefined;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        if (known.has(path.slice(slash + 1)))
            return path.slice(0, slash);
    return undefined;
}
/** Shown as a directory below the working directory. */
function isBelow(shown) {
    return !/^(?:\.\.(?:$|\/)|\/|\w:)/.test(shown);
}
/** The package by its import path. */
export function named(info, prefix) {
    if (!isBelow(info.importPath))
        return info;
    // The working directory's own package is shown as `.`, its external tests as `._test`.
    const isHere = info.importPath === '.' || info.importPath.startsWith('._');
    return { ...info, importPath: isHere ? prefix + info.importPath.slice(1) : `${prefix}/${info.importPath}` };
}
