import type { RuleMeta } from '../rule.js';
/** Headings, code and links made plain or coloured; paragraphs and list items wrapped; comments left out. */
export declare function terminalPage(markdown: string, color: boolean): string;
/** What can be said of a rule that has no page. */
export declare function pageOf({ id, summary, description, severity, goVersions }: RuleMeta): string;
/** Columns lined up, two spaces between; no spaces at the ends of lines. */
export declare function table(rows: readonly (readonly string[])[]): string[];
