/** The comments of a file that may be suppressions. */
import { outline } from '../../outline/index.js';
import type { ProgramFile } from '../../program/program.js';

export interface Directive {
  /** From the slashes on, without the line's end and blanks before it. */
  readonly text: string;
  /** Byte offsets in the file. */
  readonly start: number;
  readonly end: number;
}

const spaced = /(?<![*/])\/\/( +)(?=nolint)/g;

/** Directives as outlined, and `// nolint`: golangci-lint reads it in spite of the blank, so much code has it. */
export function directivesOf({ source, outline: outlined }: ProgramFile): Directive[] {
  const bytes = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength);
  const text = bytes.includes('nolint') ? bytes.toString('latin1') : '';
  // The same text, byte for byte as long, with the blanks moved before the slashes: the outline knows comments from strings.
  const moved = text.replace(spaced, (_, blanks: string) => `${blanks}//`);
  const { directives } = moved === text ? outlined : outline(Buffer.from(moved, 'latin1'));
  return directives.map((directive) => {
    let start = directive.start;
    // Where blanks were moved, the slashes stand before them.
    while (start > 0 && !(bytes[start] === 0x2f && bytes[start + 1] === 0x2f)) start--;
    return { text: directive.text, start, end: lineEnd(bytes, start) };
  });
}

function lineEnd(bytes: Buffer, at: number): number {
  const newline = bytes.indexOf(0x0a, at);
  let end = newline < 0 ? bytes.length : newline;
  while (end > at && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0x09 || bytes[end - 1] === 0x0d)) end--;
  return end;
}
