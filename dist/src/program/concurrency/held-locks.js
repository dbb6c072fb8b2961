import { keyOf, typeOf } from './frame.js';
import { lastField, shortName, typeAt } from './map-objects.js';
import { findField } from './typing.js';
export function locksOf(program, access, path, owner, local) {
    const base = ownerPath(path);
    return [...access.held.values()].flatMap((hold) => heldLock(program, hold, base, owner, local));
}
/** Path of the object that a map's field belongs to. */
function ownerPath({ root, steps }) {
    return { root, steps: steps.slice(0, Math.max(0, lastField(steps))) };
}
function heldLock(program, { path, mode, launcher }, base, owner, local) {
    const text = typeOf(program, path)?.text ?? '';
    const pointer = /^\*|\.Locker$/.test(text) ? { pointer: true } : {};
    return lockOf(program, path, mode, base, owner, local).map((lock) => ({
        ...lock,
        ...pointer,
        ...(launcher === undefined ? {} : { launcher }),
    }));
}
function lockOf(program, path, mode, base, owner, local) {
    const { root, steps } = path;
    const field = steps.at(-1);
    const related = root.key === base.root.key;
    const isOwn = related && base.steps.every((step, i) => steps[i] === step) && isDirect(program, path, base.steps.length);
    const isOuter = related && steps.slice(0, -1).every((step, i) => base.steps[i] === step);
    const relation = isOwn ? 'own' : isOuter ? 'outer' : root.kind === 'package' ? 'global' : 'other';
    const holder = field === undefined ? undefined : typeAt(program, path, steps.length - 1);
    const declared = holder === undefined || field === undefined ? undefined : findField(program, holder, field)?.owner;
    if (local) {
        const name = declared === undefined || field === undefined ? textOf(path) : `${declared.fact.name}.${field}`;
        return [{ id: keyOf(path), name, mode, relation: root.kind === 'package' ? 'global' : 'own' }];
    }
    // An object's lock guards no package variable.
    if (base.root.kind === 'package' && root.kind !== 'package' && owner === undefined)
        return [];
    // The lock of another object of the same type guards that object's map, not this one's.
    const isReceiver = root.kind === 'receiver' && base.root.kind === 'package';
    if (relation === 'other' && !isReceiver && declared !== undefined && declared.fact === owner?.fact)
        return [];
    if (declared !== undefined && field !== undefined) {
        return [
            { id: `${declared.pkg.info.importPath}.${declared.fact.name}.${field}`, name: `${declared.fact.name}.${field}`, mode, relation },
        ];
    }
    if (root.kind === 'package')
        return [{ id: keyOf(path), name: textOf(path), mode, relation }];
    return [{ id: `?${steps.join('.')}`, name: textOf(path), mode, relation }];
}
function textOf({ root, steps }) {
    return [root.kind === 'package' ? shortName(root.name) : root.name, ...steps].join('.').replaceAll('.[]', '[…]');
}
/** The lock is a field of the object itself, perhaps by embedding: not of a part that has a type, and so a lock, of its own. */
function isDirect(program, { root, steps }, length) {
    if (steps.length <= length + 1)
        return true;
    const holder = typeAt(program, { root, steps }, length);
    const name = steps.at(-1) ?? '';
    const found = holder === undefined ? undefined : findField(program, holder, name);
    return found !== undefined && found.via.length === steps.length - 1 - length;
}
