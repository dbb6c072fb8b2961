import { listening } from '../../src/go/library/processes.js';
import { atLeast, buildingToolchain } from '../../src/go/version.js';
import { hasOpenKey } from '../../src/program/keys.js';
import { isTestCode } from '../../src/program/kinds-of-code.js';
import { endsWithCall, isMadeRepeatedly, isReplaced } from '../../src/program/lifetimes.js';
import { isExported, usesOf } from '../../src/program/objects.js';
import { isConstruction, isLongRunning, isRepeated } from '../../src/program/sites.js';
import { isSyncMap, syncMaps } from '../../src/program/sync-maps.js';
import { originOfName } from '../../src/summary/uses/words.js';
export const rule = {
    meta: {
        id: 'sync-map-write-only',
        summary: 'a long-lived sync.Map that is filled and never emptied',
        description: 'A sync.Map in a package variable or a field that keeps getting new keys while no code that can see it deletes, clears or replaces it: it grows for as long as the process lives. ' +
            'Where nothing reads it either, it is a write-only registry. Delete what is done with, bound it, or use a cache with a size limit or TTL.',
        severity: 'warning',
        goVersions: 'all (sync.Map exists since Go 1.9; Clear since 1.23)',
        tags: ['memory'],
    },
    check(program, report) {
        for (const map of syncMaps(program)) {
            const finding = judge(program, map);
            if (finding !== undefined)
                report(finding);
        }
    },
};
const stores = new Set(['Store', 'LoadOrStore', 'Swap']);
const removals = new Set(['Delete', 'LoadAndDelete', 'CompareAndDelete', 'Clear']);
const reads = new Set(['Load', 'Range', 'CompareAndSwap']);
/** Reads only where the result is used. */
const swaps = new Set(['LoadOrStore', 'Swap']);
function judge(program, map) {
    const { object, declaration, at } = map;
    if (isTestCode(declaration.file) || !isLongRunning(program, object.pkg))
        return undefined;
    if (object.kind === 'field' && endsWithCall(program, object.owner))
        return undefined;
    const uses = usesOf(program, object);
    const fills = uses.filter((u) => u.kind === 'method' &&
        stores.has(u.method ?? '') &&
        !u.uncertain &&
        isRepeated(program, u.declaration, u.use) &&
        hasOpenKey(program, u));
    const first = fills[0];
    if (first === undefined || uses.some((u) => endsGrowth(map, u)))
        return undefined;
    if (object.kind === 'field' && isReplaced(program, object.owner))
        return undefined;
    const read = uses.some((u) => u.kind === 'read' || (u.kind === 'method' && (reads.has(u.method ?? '') || (swaps.has(u.method ?? '') && u.use.result === true))));
    const name = object.kind === 'field' ? `${object.owner.fact.name}.${object.name}` : object.name;
    return {
        at: program.span(declaration, at),
        confidence: confidenceOf(program, object, fills, read),
        message: read
            ? `sync.Map \`${name}\` is filled by ${fillers(fills)}, and its keys are never removed`
            : `sync.Map \`${name}\` is written by ${fillers(fills)} but never read, and its keys are never removed`,
        why: whyOf(object.pkg, read),
        help: helpOf(object.pkg, read),
        related: fills.slice(0, 4).map((u) => ({ at: program.span(u.declaration, u.use.at), message: `filled here, in ${funcOf(u)}` })),
    };
}
/** A removal, a replacement after construction, or a use that cannot be followed. */
function endsGrowth(map, { kind, method, declaration, use }) {
    switch (kind) {
        case 'method':
            return removals.has(method ?? '');
        case 'escape':
            return true;
        case 'assign':
        case 'renew':
            // A pointer to a map that others have as well: they may empty it.
            if (map.pointer && kind === 'assign')
                return true;
            // `T{m: …}` makes another owner; the old one's map stays what it was.
            return !isConstruction(declaration, use);
        default:
            return false;
    }
}
/**
 * A map that is read may be a cache of things of which there are few: it takes a key or value that is ever new to say more. What other
 * packages can name, they may empty: seen only where the whole module is read, and never of other modules.
 */
function confidenceOf(program, object, fills, read) {
    if (object.kind === 'field' && isMadeRepeatedly(program, object.owner))
        return 'low';
    if (read && !isEverNew(object, fills) && !siblingShrinks(program, object, fills))
        return 'low';
    const visible = isExported(object.name) && object.pkg.info.name !== 'main';
    if (visible && !program.isWhole(object.pkg))
        return 'low';
    const elsewhere = visible && !/(?:^|\/)internal(?:\/|$)/.test(object.pkg.info.importPath);
    return read || elsewhere || object.kind === 'field' ? 'medium' : 'high';
}
/**
 * Some key or value is ever new by its words; or the map's name says so, and not all keys are one of few. What a process itself listens
 * on are as many addresses as it was told.
 */
function isEverNew(object, fills) {
    const open = fills.filter((u) => u.use.key?.few !== true && !u.declaration.outline.calls.some((name) => listening.has(name)));
    return open.some((u) => u.use.key?.origin !== undefined) || (open.length > 0 && originOfName(object.name) !== undefined);
}
/**
 * A map of the same struct that the same code fills is deleted from elsewhere: entries come and go together, and here they only come. One
 * that its filler itself deletes from only holds what is under way.
 */
function siblingShrinks(program, object, fills) {
    if (object.kind !== 'field' || fills.every((u) => u.use.key?.few === true))
        return false;
    const { pkg, owner } = object;
    const fillers = new Set(fills.map((u) => u.declaration));
    const maps = (owner.fact.fields ?? []).filter((f) => f.name !== object.name && !f.embedded && (f.type === undefined || isSyncMap(f.type)));
    return maps.some(({ name, embedded }) => {
        const uses = usesOf(program, { kind: 'field', pkg, owner, name, embedded }).filter((u) => !u.uncertain);
        return uses.some((u) => isFill(u) && fillers.has(u.declaration)) && uses.some((u) => isRemoval(u) && !fillers.has(u.declaration));
    });
}
function isFill({ kind, method }) {
    return kind === 'store' || (kind === 'method' && stores.has(method ?? ''));
}
function isRemoval({ kind, method }) {
    return kind === 'delete' || (kind === 'method' && removals.has(method ?? ''));
}
function funcOf(use) {
    const { name, receiver } = use.use.func;
    return receiver === undefined ? name || 'an initialiser' : `${receiver}.${name}`;
}
function fillers(uses) {
    const names = [...new Set(uses.map(funcOf))];
    return names.length > 2 ? `${names[0]} and ${names.length - 1} other functions` : names.join(' and ');
}
function whyOf(pkg, read) {
    const grows = 'Each new key stays, with its value, for as long as the process lives';
    if (!read)
        return `${grows}, and nobody uses it`;
    const toolchain = buildingToolchain(pkg.runtime);
    // FACTS: 200,000 keys of 256 B stored and deleted leave 57.9 MB with 1.15.0.
    return toolchain !== undefined && !atLeast(toolchain, 16)
        ? `${grows}; and built by Go 1.15 a Delete alone would keep the keys (golang/go#40999)`
        : grows;
}
function helpOf(pkg, read) {
    const clear = pkg.runtime.go !== undefined && !atLeast(pkg.runtime.go, 23) ? 'replace the whole map from time to time' : 'Clear it from time to time';
    return read
        ? `Delete entries when their owner is done, ${clear}, or use a cache with a size limit or TTL`
        : 'Remove the map, or read it and Delete entries when their owner is done';
}
