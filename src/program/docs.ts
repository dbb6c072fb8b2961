/** What the comment before a declaration says. */
import type { Declaration } from './program.js';

/** Rules ask once for each way to an access. */
const docs = new WeakMap<Declaration, string>();

/** The comment lines that end directly before the declaration, without their markers; empty where there are none. */
function docOf(declaration: Declaration): string {
  let doc = docs.get(declaration);
  if (doc === undefined) {
    doc = readDoc(declaration);
    docs.set(declaration, doc);
  }
  return doc;
}

function readDoc({ file, outline }: Declaration): string {
  const { bytes } = file.source;
  const lines: string[] = [];
  for (let end = outline.start - 1; end > 0 && bytes[end] === newline; ) {
    const start = bytes.lastIndexOf(newline, end - 1) + 1;
    const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
      .toString('utf8')
      .trim();
    if (!line.startsWith('//')) break;
    lines.unshift(line.slice(2).trim());
    end = start - 1;
  }
  return lines.join(' ');
}

const newline = 10;

const underLock: readonly RegExp[] = [
  // Lock should be held. `mu` must already be locked.
  /(?:lock|mutex|mu)\b\S* (?:must|should|has to|needs to|is assumed to|is) (?:already )?(?:be )?(?:held|locked|taken|acquired)\b/i,
  // must be called with the lock held, while holding mu
  /\b(?:must|should|has to|needs? to|only) (?:only )?(?:be )?(?:called )?(?:with|while|under|hold)\b[^.]{0,40}(?:lock|mutex|\bmu\b)/i,
  // the caller holds the lock
  /\bcallers?\b[^.]{0,30}\b(?:holds?|holding|owns?|acquires?|takes?|locks?)\b/i,
  // assumes that s.mu is locked
  /\b(?:assumes?|assuming|requires?|expects?)\b(?! no)[^.]{0,40}(?:lock|mutex|\bmu\b)/i,
];

const alone: readonly RegExp[] = [
  /\bnot (?:be )?(?:thread|goroutine|concurrency|concurrent)[- ]?safe/i,
  /\bnot (?:be )?safe (?:for|to)\b[^.]{0,40}(?:concurren|goroutine|parallel|multiple)/i,
  /\b(?:must|should|may) (?:only |not )?be called (?:before|once|only|concurrently|from (?:a|one|the same) )/i,
  /\bonly (?:be )?called (?:once|at|by|during|when|in tests)\b/i,
];

/** Whether its comment says that callers hold a lock: `Lock should be held.`, `mu must be held`. */
export function isDocumentedLocked(declaration: Declaration): boolean {
  return saysAnyOf(underLock, declaration);
}

/** Whether its comment says that nothing runs beside it: `not safe for concurrent use`, `must be called before Start`. */
export function isDocumentedAlone(declaration: Declaration): boolean {
  return saysAnyOf(alone, declaration);
}

function saysAnyOf(patterns: readonly RegExp[], declaration: Declaration): boolean {
  const doc = docOf(declaration);
  return doc !== '' && patterns.some((pattern) => pattern.test(doc));
}
