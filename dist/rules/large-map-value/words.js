/** What the rule says, with the figures of the memory model. */
import { mapMemory, memoryWithPointers } from '../../src/go/maps/memory.js';
import { maxInline } from '../../src/go/maps/shape.js';
export function textsOf(told) {
    const { value, key } = told.shape;
    if (value.size <= maxInline)
        return inline(told);
    return value.size >= 1024 || told.copied === undefined ? beside(told, key.size) : copied(told);
}
const few = 100_000;
const many = 1_000_000;
function inline({ name, value, shape, runtime, release, swiss, deletes }) {
    const now = figures((n) => mapMemory(shape, n, runtime, true));
    const then = figures((n) => memoryWithPointers(shape, n, runtime, true));
    const place = swiss ? 'groups' : 'buckets';
    return {
        message: `map \`${name}\` stores keys of ${bytes(shape.key.size)} and values of ${bytes(shape.value.size)} (${short(value)}) itself: ` +
            `of its peak ${bytes(now.perEntry)} per entry stay${deletes ? ', whatever is deleted' : ''}`,
        why: `The ${place} of a map never shrink. Built by ${release}, 100,000 entries take ${now.full(few)} MB and 1 million ${now.full(many)} MB, ` +
            'and the map still takes that much when all have been deleted',
        help: `Store pointers: 1 million entries then take ${then.full(many)} MB, of which ${then.kept(many)} MB stay (100,000: ${then.full(few)} and ${then.kept(few)} MB). ` +
            'Or copy what is left into a fresh map from time to time (a loop or maps.Copy; maps.Clone keeps the size from Go 1.25)',
    };
}
function beside({ name, value, shape, runtime, release }, keySize) {
    const now = figures((n) => mapMemory(shape, n, runtime, true));
    const each = now.beside;
    return {
        message: `map \`${name}\` allocates ${bytes(each)} for each new entry: ` +
            `its values of ${bytes(shape.value.size)} (${short(value)}; keys of ${bytes(keySize)}) are too large to lie in the map`,
        why: `Values over 128 bytes are stored by pointer, so an insert allocates, and a read or write of a whole value copies all of it. Built by ${release}, ` +
            `100,000 entries take ${now.full(few)} MB and 1 million ${now.full(many)} MB, of which ${now.kept(many)} MB stay when all are deleted`,
        help: 'Store pointers, so that reading and changing a value copies 8 bytes; reuse values that are done with, or keep the fields that change often in a map of their own',
    };
}
function copied({ name, value, shape, copied: how }) {
    const what = how === 'range' ? 'each step of a range over it' : 'reading, changing and storing back a value';
    return {
        message: `${what} copies ${bytes(shape.value.size)}: map \`${name}\` stores ${short(value)} by value`,
        why: 'Values over 128 bytes are stored by pointer already, but the language copies a whole value in and out',
        help: 'Store pointers, so that a copy is 8 bytes and a value can be changed in place; or range over the keys only',
    };
}
function figures(at) {
    const { full, empty } = at(many);
    return {
        perEntry: Math.round(empty.expected / many),
        beside: Math.round((full.expected - empty.expected) / many),
        kept: (n) => megabytes(at(n).empty.expected),
        full: (n) => megabytes(at(n).full.expected),
    };
}
/** 2^20 bytes, as Go's profiles count them. */
function megabytes(count) {
    const mb = count / 2 ** 20;
    return mb < 10 ? mb.toFixed(1) : String(Math.round(mb));
}
function bytes(count) {
    return `${count.toLocaleString('en-US')} byte${count === 1 ? '' : 's'}`;
}
/** Of a struct written in place only that much. */
function short(type) {
    return type.length > 60 ? `${type.slice(0, 57)}…` : type;
}
