/** Bytes of a code point in UTF-8; what is none becomes U+FFFD. */
export function utf8Length(code) {
    if (code < 0x80)
        return 1;
    if (code < 0x800)
        return 2;
    return code < 0x10000 || code > 0x10ffff ? 3 : 4;
}
