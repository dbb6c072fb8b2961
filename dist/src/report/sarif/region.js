/**
 * A region of one line (code scanning shows no more, and places the alert by it): a stretch over several lines is cut where its first ends.
 * Columns count UTF-16 code units. Without the source of a stretch that is cut, no end is given, which means the line's end (3.30.8).
 */
export function region({ start, end }, source) {
    const endColumn = end.line === start.line ? end.utf16Column : lineEnd(start, source);
    return { startLine: start.line, startColumn: start.utf16Column, endLine: start.line, ...(endColumn === undefined ? {} : { endColumn }) };
}
function lineEnd(start, source) {
    if (source === undefined || start.offset > source.length)
        return undefined;
    const feed = source.indexOf(0x0a, start.offset);
    const rest = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.subarray(start.offset, feed < 0 ? source.length : feed));
    return start.utf16Column + rest.replace(/\r$/, '').length;
}
