/** From the bytes of one declaration to a flat tree with byte offsets in the file. */
import { isAscii, isUtf8 } from 'node:buffer';
import { canonicalise } from './canonical.js';
import type { CopiedTree, CopyTree } from './copied.js';
import { treeCopier } from './copy.js';
import { masked } from './masks.js';
import { SyntaxTree, type TreeArrays } from './tree.js';
import { addressOf, type WasmParser, wasmParser } from './wasm.js';

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
  return {
    parse(bytes, start, end) {
      // Its probe is the first parse: some runs need none.
      copier ??= treeCopier(wasm);
      return parse(wasm, copier, bytes, start, end);
    },
  };
}

/** One per process, like the parser. */
let copier: CopyTree | undefined;

function parse(wasm: WasmParser, copy: CopyTree, bytes: Uint8Array, start: number, end: number): SyntaxTree {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  const ascii = isAscii(part);
  // Text that is not UTF-8 is read byte by byte, so that offsets stay right whatever it says.
  const utf8 = ascii || isUtf8(part);
  const units = utf8 && !ascii;
  const text = part.toString(units ? 'utf8' : 'latin1');
  // Where a unit is a byte, the copy's offsets are the file's.
  const from = units ? 0 : start;
  let copied = parseText(wasm, copy, text, from);
  if (copied.faults.length > 0) {
    for (const attempt of masked(text)) {
      const again = parseText(wasm, copy, attempt, from);
      if (again.faults.length === 0) {
        copied = again;
        break;
      }
    }
  }
  const { arrays, guessed } = copied;
  let { faults } = copied;
  if (units) {
    const toByte = byteOffsets(part, text.length);
    const shifted = (unit: number): number => start + (toByte[unit] ?? part.length);
    shift(arrays, shifted);
    faults = faults.map((f) => ({ start: shifted(f.start), end: shifted(f.end), message: f.message }));
  }
  if (guessed) canonicalise(arrays);
  return new SyntaxTree(arrays, bytes, faults, ascii ? { text, start } : undefined);
}

/** Offsets in the result are units of the text plus `from`. */
function parseText(wasm: WasmParser, copy: CopyTree, text: string, from: number): CopiedTree {
  // With a final newline a declaration by itself gives the same nodes as in its file (2 of 22,935 differ without).
  const tree = wasm.parse(`${text}\n`);
  try {
    return copy(addressOf(tree), from, text.length);
  } finally {
    tree.delete();
  }
}

function shift(t: TreeArrays, shifted: (unit: number) => number): void {
  for (let n = 0; n < t.kinds.length; n++) {
    t.starts[n] = shifted(t.starts[n] ?? 0);
    t.ends[n] = shifted(t.ends[n] ?? 0);
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
