import type { Finding } from '../../finding.js';
/**
 * What, why and help as plain text, a line each, and links to the related locations (`[text](id)`, SARIF 3.11.6), whose ids count from 1.
 * Braces are left single, though 3.11.5 has them doubled: code scanning and editors do not undo that, and Go is full of them.
 */
export declare function messageText({ message, why, help, related }: Finding): string;
