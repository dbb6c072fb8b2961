/** Comments that speak to tools. */
const marks = ['go:', 'maplint:', 'nolint', 'lint:'].map((mark) => Buffer.from(mark));
/** Whether the comment's text, which begins at `at`, begins with a mark of `OutlineDirective`. */
export function isDirective(bytes, at) {
    const first = bytes[at];
    if (first !== 0x67 && first !== 0x6d && first !== 0x6e && first !== 0x6c)
        return false;
    return marks.some((mark) => mark.every((byte, i) => bytes[at + i] === byte));
}
