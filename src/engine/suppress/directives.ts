/** The comments of a file that may be suppressions. */
import type { ProgramFile } from '../../program/program.js';

export interface Directive {
  /** From the slashes on, without the line's end and blanks before it. */
  readonly text: string;
  /** Byte offsets in the file. */
  readonly start: number;
  readonly end: number;
}

/** Directives as outlined, with where they end. */
export function directivesOf({ source, outline }: ProgramFile): Directive[] {
  const bytes = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength);
  return outline.directives.map(({ text, start }) => ({ text, start, end: lineEnd(bytes, start) }));
}

function lineEnd(bytes: Buffer, at: number): number {
  const newline = bytes.indexOf(0x0a, at);
  let end = newline < 0 ? bytes.length : newline;
  while (end > at && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0x09 || bytes[end - 1] === 0x0d)) end--;
  return end;
}
