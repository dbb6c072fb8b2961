/** tree-sitter's symbol of a stretch that it could not parse (`ts_builtin_sym_error` in lib/src/subtree.h). */
export const errorSymbol = 0xffff;
/** What is wrong with a node of a tree that has errors; undefined where nothing is. */
export function faultOf(kind, missing, start, end) {
    if (kind === errorSymbol)
        return { start, end, message: 'cannot be read as Go' };
    return missing ? { start, end, message: 'something is missing here' } : undefined;
}
/** Arrays of zeros for this many nodes: views of one buffer, since a buffer costs more than all that goes into a small one. */
export function treeArrays(size) {
    const wide = size * Uint32Array.BYTES_PER_ELEMENT;
    const buffer = new ArrayBuffer(4 * wide + 3 * size);
    return {
        starts: new Uint32Array(buffer, 0, size),
        ends: new Uint32Array(buffer, wide, size),
        parents: new Int32Array(buffer, 2 * wide, size),
        nexts: new Int32Array(buffer, 3 * wide, size),
        kinds: new Uint16Array(buffer, 4 * wide, size),
        fields: new Uint8Array(buffer, 4 * wide + 2 * size, size),
    };
}
