/** From byte offsets to lines and columns: the one place that converts. */
import type { Position } from '../finding.js';

/** Line starts of one file. Lines end at `\n`; a `\r` before it belongs to the line. */
export class LineIndex {
  readonly #bytes: Uint8Array;
  readonly #starts: number[] = [0];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let i = bytes.indexOf(10); i >= 0; i = bytes.indexOf(10, i + 1)) this.#starts.push(i + 1);
  }

  /** 1-based line that holds a byte offset. */
  line(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Byte offset at which a 1-based line begins. */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.#bytes.length;
  }

  /** Position of a byte offset; past the end it is the end. */
  position(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.#bytes.length);
    const line = this.line(at);
    const start = this.start(line);
    // A BOM is no column: editors and the Go toolchain do not count it.
    const from = start === 0 && hasBom(this.#bytes) ? Math.min(3, at) : start;
    return { offset: at, line, column: at - from + 1, utf16Column: utf16Length(this.#bytes, from, at) + 1 };
  }
}

/** Whether a file starts with UTF-8's byte order mark. */
function hasBom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** UTF-16 code units of `bytes[start, end)` read as UTF-8; stray continuation bytes count nothing. */
function utf16Length(bytes: Uint8Array, start: number, end: number): number {
  let units = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80 || byte >= 0xc0) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
