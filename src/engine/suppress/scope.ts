/** Which code a suppression comment speaks for. */
import type { OutlineDeclaration } from '../../outline/index.js';
import type { ProgramFile } from '../../program/program.js';
import { Kind } from '../../syntax/kinds.js';
import { LineIndex } from '../../syntax/lines.js';
import type { GoParser } from '../../syntax/parse.js';

/** A stretch of the file in bytes, `end` exclusive. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

const specKinds: ReadonlySet<number> = new Set([Kind.const_spec, Kind.var_spec, Kind.type_spec, Kind.type_alias]);

/** The regions of one file's comments. */
export class Scopes {
  readonly #bytes: Uint8Array;
  readonly #lines: LineIndex;
  readonly #declarations: readonly OutlineDeclaration[];
  readonly #parser: GoParser;
  /** Line of a comment that stands alone → the line that it and its neighbours stand before. */
  readonly #before = new Map<number, number>();
  readonly #specs = new Map<OutlineDeclaration, readonly Region[]>();

  constructor(file: ProgramFile, parser: GoParser) {
    this.#bytes = file.source.bytes;
    this.#lines = new LineIndex(file.source.bytes);
    this.#declarations = file.outline.declarations;
    this.#parser = parser;
  }

  /**
   * What the line comment at `at` speaks for. Behind code: its line. Alone: the line below it (below the comments that follow it at once),
   * with all of the declaration, or of the spec in a group, that begins there; before the package clause the whole file.
   */
  of(at: number): Region[] {
    const line = this.#lines.line(at);
    if (this.#firstToken(line) < at) return [this.#line(line)];
    const below = this.#line(this.#lineBelow(line));
    const token = this.#firstToken(this.#lineBelow(line));
    // A keyword: nothing else can stand there.
    if (this.#says(token, 'package ') || this.#says(token, 'package\t')) return [{ start: 0, end: this.#bytes.length }];
    return [below, ...this.#beginningIn(below)];
  }

  #line(line: number): Region {
    return { start: this.#lines.start(line), end: this.#lines.start(line + 1) };
  }

  #lineBelow(line: number): number {
    const walked = [];
    let below = line;
    let known: number | undefined;
    do {
      walked.push(below++);
      known = this.#before.get(below);
    } while (known === undefined && this.#says(this.#firstToken(below), '//'));
    for (const one of walked) this.#before.set(one, known ?? below);
    return known ?? below;
  }

  /** Declarations, and specs of a group, that begin in a line. */
  *#beginningIn(line: Region): Generator<Region> {
    let i = firstAfter(this.#declarations, line.start);
    const around = this.#declarations[i];
    if (around !== undefined && around.start < line.start && around.kind !== 'func' && around.kind !== 'method')
      yield* this.#specsOf(around).filter(({ start }) => start >= line.start && start < line.end);
    for (; (this.#declarations[i]?.start ?? line.end) < line.end; i++) {
      const { start, end } = this.#declarations[i] ?? line;
      if (start >= line.start) yield { start, end };
    }
  }

  /** The specs of a declaration itself, not of those in its function literals. */
  #specsOf(declaration: OutlineDeclaration): readonly Region[] {
    let specs = this.#specs.get(declaration);
    if (specs === undefined) {
      const tree = this.#parser.parse(this.#bytes, declaration.start, declaration.end);
      const found: Region[] = [];
      for (let node = 0; node < tree.size; ) {
        if (specKinds.has(tree.kind(node))) {
          found.push({ start: tree.start(node), end: tree.end(node) });
          node = tree.after(node);
        } else node++;
      }
      specs = found;
      this.#specs.set(declaration, specs);
    }
    return specs;
  }

  /** Offset of the first byte of a line that is no blank, or of the line's end. */
  #firstToken(line: number): number {
    const bytes = this.#bytes;
    let at = this.#lines.start(line);
    if (at === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
    while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d) at++;
    return at;
  }

  #says(at: number, text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.#bytes[at + i] !== text.charCodeAt(i)) return false;
    return true;
  }
}

/** Index of the first declaration that ends after an offset. */
function firstAfter(declarations: readonly OutlineDeclaration[], offset: number): number {
  let low = 0;
  let high = declarations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((declarations[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
