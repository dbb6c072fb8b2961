import type { Finding } from '../../finding.js';
import { sentence } from './rules.js';

/**
 * What, why and help as plain text, a line each, and links to the related locations (`[text](id)`, SARIF 3.11.6), whose ids count from 1.
 * Braces are left single, though 3.11.5 has them doubled: code scanning and editors do not undo that, and Go is full of them.
 */
export function messageText({ message, why, help, related }: Finding): string {
  const links = related.map((at, i) => `[${escapeLinkText(at.message)}](${i + 1})`);
  const parts = [message, why, help].filter((part) => part !== '').map((part) => escapeAccidentalLinks(sentence(part)));
  if (links.length > 0) parts.push(sentence(`See ${links.join(', ')}`));
  return parts.join('\n');
}

/** Inside a link's text, brackets and the escape itself are escaped (3.11.6). */
function escapeLinkText(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}

/** Outside a link, only what would be read as one: `handlers[i](w, r)`. */
function escapeAccidentalLinks(text: string): string {
  return text.replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]');
}
