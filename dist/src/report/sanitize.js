/**
 * What a terminal would obey or hide instead of show: controls (C0 without tab, DEL, C1), format characters (bidi overrides and isolates,
 * zero-width), line and paragraph separators, lone surrogates, and letters without ink that Go permits in identifiers (U+3164).
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Text from the scanned code, made safe and honest for a terminal: characters that would move the cursor, change colours, reorder or hide
 * text are shown as escapes (`\x1b`, `\n`, `\u202e`). The result is one line. Tabs stay. Idempotent.
 * See "Trojan Source" (CVE-2021-42574) for the bidi part.
 */
export function sanitize(text) {
    return text.replace(unseen, (char) => (char === '\t' ? char : visible(char)));
}
function visible(char) {
    if (char === '\n')
        return '\\n';
    if (char === '\r')
        return '\\r';
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
/**
 * A text for a log that GitHub's runner reads: a line that begins with `::` is a command to it, and so is `##[` anywhere in a line
 * (ActionCommand.cs), though here it can only be part of a file's name or of code. Written as an escape they are none.
 */
export function withoutCommands(text) {
    return text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\x3a').replace(/(?<=#)#(?=\[)/g, '\\x23');
}
