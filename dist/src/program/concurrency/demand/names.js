/** Of a function or method. */
export function nameOf({ outline }) {
    return outline.names[0] ?? '';
}
/** In order of files and places. */
export function inOrder(functions) {
    return [...functions].sort((a, b) => a.file.index - b.file.index || a.outline.start - b.outline.start);
}
