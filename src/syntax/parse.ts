/** From the bytes of one declaration to a flat tree with byte offsets in the file. */
import { isAscii, isUtf8 } from 'node:buffer';
import { canonicalise } from './canonical.js';
import { type CopiedTree, copyTree } from './copy.js';
import { masked } from './masks.js';
import { SyntaxTree, type TreeArrays } from './tree.js';
import { type WasmParser, wasmParser } from './wasm.js';

/** Parses declarations. Made once per process; synchronous from then on. */
export interface GoParser {
  /**
   * Parses `bytes[start, end)`, one declaration (or any run of them). Never throws on odd code: what cannot be read is in `faults`.
   * Offsets of the result are bytes of the whole file.
   */
  parse(bytes: Uint8Array, start: number, end: number): SyntaxTree;
}

export async function goParser(): Promise<GoParser> {
  const wasm = await wasmParser();
  return { parse: (bytes, start, end) => parse(wasm, bytes, start, end) };
}

function parse(wasm: WasmParser, bytes: Uint8Array, start: number, end: number): SyntaxTree {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  const ascii = isAscii(part);
  // Text that is not UTF-8 is read byte by byte, so that offsets stay right whatever it says.
  const utf8 = ascii || isUtf8(part);
  const text = part.toString(utf8 && !ascii ? 'utf8' : 'latin1');
  let copied = parseText(wasm, text);
  if (copied.faults.length > 0) {
    for (const attempt of masked(text)) {
      const again = parseText(wasm, attempt);
      if (again.faults.length === 0) {
        copied = again;
        break;
      }
    }
  }
  const toByte = ascii || !utf8 ? undefined : byteOffsets(part, text.length);
  shift(copied.arrays, start, end, toByte);
  canonicalise(copied.arrays);
  const faults = copied.faults.map((f) => ({
    start: Math.min(start + (toByte?.[f.start] ?? f.start), end),
    end: Math.min(start + (toByte?.[f.end] ?? f.end), end),
    message: f.message,
  }));
  return new SyntaxTree(copied.arrays, bytes, faults);
}

function parseText(wasm: WasmParser, text: string): CopiedTree {
  // With a final newline a declaration by itself gives the same nodes as in its file (2 of 22,935 differ without).
  const tree = wasm.parse(`${text}\n`);
  try {
    return copyTree(wasm, tree);
  } finally {
    tree.delete();
  }
}

function shift(t: TreeArrays, by: number, limit: number, toByte: Uint32Array | undefined): void {
  for (let n = 0; n < t.kinds.length; n++) {
    const start = t.starts[n] ?? 0;
    const end = t.ends[n] ?? 0;
    t.starts[n] = Math.min(by + (toByte === undefined ? start : (toByte[start] ?? limit)), limit);
    t.ends[n] = Math.min(by + (toByte === undefined ? end : (toByte[end] ?? limit)), limit);
  }
}

/** Byte offset of each UTF-16 unit of valid UTF-8, and of the end. */
function byteOffsets(bytes: Uint8Array, units: number): Uint32Array {
  const offsets = new Uint32Array(units + 1);
  let unit = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    const width = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    offsets[unit++] = i;
    if (width === 4) offsets[unit++] = i;
    i += width;
  }
  offsets[unit] = bytes.length;
  return offsets;
}
