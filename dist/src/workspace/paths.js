/** Paths as text. Every function takes the flavour, so that both forms are tested on any host. */
import path, {} from 'node:path';
/** The path functions that fit the paths of `fs`. */
export function flavourOf(fs) {
    return fs.paths === undefined ? path : path[fs.paths];
}
/** With `/` between its elements. */
export function toSlash(name, flavour) {
    return flavour.sep === '\\' ? name.replaceAll('\\', '/') : name;
}
/** `target` relative to `root` with `/`, '' for the root itself; undefined where it is not below it. Both absolute. */
export function relativeBelow(root, target, flavour) {
    const relative = flavour.relative(root, target);
    if (relative === '..' || relative.startsWith(`..${flavour.sep}`) || flavour.isAbsolute(relative))
        return undefined;
    return toSlash(relative, flavour);
}
/** A path as shown to people: relative to `cwd` where below it (`.` for cwd itself), else absolute; `/` as separator. */
export function displayPath(cwd, target, flavour = path) {
    const relative = relativeBelow(cwd, target, flavour);
    if (relative === undefined)
        return toSlash(target, flavour);
    return relative === '' ? '.' : relative;
}
/** Orders strings as their UTF-8 bytes do, like Go's `sort.Strings`; negative, 0 or positive. */
export function compareBytes(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
/** Surrogates stand for code points beyond all others of 16 bits. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
