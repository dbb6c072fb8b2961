/** Comments that speak to tools. */
const marks = ['go:', 'maplint:', 'nolint', 'lint:'].map((mark) => Buffer.from(mark));
const nolint = Buffer.from('nolint');
/**
 * Whether the comment's text, which begins at `at`, begins with a mark of `OutlineDirective`. Before `nolint` there may be blanks:
 * golangci-lint reads it all the same, so much code has it.
 */
export function isDirective(bytes, at) {
    const first = bytes[at];
    if (first === 0x20) {
        let i = at + 1;
        while (bytes[i] === 0x20)
            i++;
        return bytes[i] === 0x6e && nolint.every((byte, k) => bytes[i + k] === byte);
    }
    if (first !== 0x67 && first !== 0x6d && first !== 0x6e && first !== 0x6c)
        return false;
    return marks.some((mark) => mark.every((byte, i) => bytes[at + i] === byte));
}
