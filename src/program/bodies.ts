/** Bodies of functions as text: how long they are, and how statements are put at their beginning. */
import type { Place } from '../summary/index.js';
import type { Declaration, Span } from './program.js';

/** Text in place of a stretch of a file. */
export interface Replacement {
  readonly at: Span;
  readonly newText: string;
}

const newline = 0x0a;
const decoder = new TextDecoder();

/** Lines between the braces of a block, those of the braces left out. */
export function linesOf({ file }: Declaration, body: Place): number {
  const { bytes } = file.source;
  let lines = 0;
  for (let at = bytes.indexOf(newline, body.start); at >= 0 && at < body.end; at = bytes.indexOf(newline, at + 1)) lines++;
  return Math.max(lines - 1, 0);
}

/**
 * What makes statements the first ones of a declared function's body, as gofmt would set them. Undefined where that takes more than the lines
 * themselves: a comment behind the brace, or a function of one line beside others, which gofmt aligns with each other.
 */
export function prepended(declaration: Declaration, body: Place, statements: readonly string[]): readonly Replacement[] | undefined {
  const { bytes } = declaration.file.source;
  const file = declaration.file.index;
  const end = bytes.indexOf(newline, body.start);
  const lineEnd = end < 0 ? bytes.length : end;
  const eol = bytes[lineEnd - 1] === 0x0d ? '\r\n' : '\n';
  const text = statements.map((statement) => `${eol}\t${statement}`).join('');
  const replace = (start: number, stop: number, newText: string): Replacement => ({ at: { file, start, end: stop }, newText });
  if (body.end > lineEnd) {
    const rest = decoder.decode(bytes.subarray(body.start + 1, lineEnd));
    return rest.trim() === '' ? [replace(body.start + 1, body.start + 1, text)] : undefined;
  }
  const inside = decoder.decode(bytes.subarray(body.start + 1, body.end - 1));
  if (!isPlain(inside) || inside.trim() === '' || hasNeighbour(declaration)) return undefined;
  const blanks = inside.length - inside.trimStart().length;
  const after = inside.length - inside.trimEnd().length;
  return [replace(body.start + 1, body.start + 1 + blanks, `${text}${eol}\t`), replace(body.end - 1 - after, body.end - 1, eol)];
}

/** One statement without a comment, in ASCII, so that characters are bytes. */
function isPlain(inside: string): boolean {
  return /^[\x20-\x7e\t]*$/.test(inside) && !/;|\/[/*]/.test(inside);
}

/** A function on the line before or after it. */
function hasNeighbour({ file, outline }: Declaration): boolean {
  const { bytes } = file.source;
  const starts = (at: number): boolean => decoder.decode(bytes.subarray(at, at + 5)) === 'func ';
  const next = bytes.indexOf(newline, outline.end);
  const previous = outline.start < 2 ? -1 : bytes.lastIndexOf(newline, outline.start - 2) + 1;
  return (next >= 0 && starts(next + 1)) || (previous >= 0 && starts(previous));
}
