/**
 * Text from the scanned code, made safe and honest for a terminal: characters that would move the cursor, change colours, reorder or hide
 * text are shown as escapes (`\x1b`, `\n`, `\u202e`). The result is one line. Tabs stay. Idempotent.
 * See "Trojan Source" (CVE-2021-42574) for the bidi part.
 */
export declare function sanitize(text: string): string;
