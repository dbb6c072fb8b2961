/**
 * Text from the scanned code, made safe and honest for a terminal: characters that would move the cursor, change colours, reorder or hide
 * text are shown as escapes (`\x1b`, `\n`, `\u202e`). The result is one line. Tabs stay. Idempotent.
 * See "Trojan Source" (CVE-2021-42574) for the bidi part.
 */
export declare function sanitize(text: string): string;
/**
 * A text for a log that GitHub's runner reads: a line that begins with `::` is a command to it, and so is `##[` anywhere in a line
 * (ActionCommand.cs), though here it can only be part of a file's name or of code. Written as an escape they are none.
 */
export declare function withoutCommands(text: string): string;
