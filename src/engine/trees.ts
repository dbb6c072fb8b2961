/** Trees of declarations that are looked at in two ways, one after the other: parsed once. */
import type { Declaration } from '../program/program.js';
import type { GoParser } from '../syntax/parse.js';
import type { SyntaxTree } from '../syntax/tree.js';

/** Nodes that are kept at the most; a node takes 19 bytes. What comes later is parsed again. */
const maxNodes = 2_000_000;

export class Trees {
  readonly #parser: GoParser;
  readonly #kept = new Map<Declaration, SyntaxTree>();
  #nodes = 0;

  constructor(parser: GoParser) {
    this.#parser = parser;
  }

  /** The tree is kept for the second who asks, and then forgotten. */
  of(declaration: Declaration): SyntaxTree {
    const kept = this.#kept.get(declaration);
    if (kept !== undefined) {
      this.#kept.delete(declaration);
      this.#nodes -= kept.size;
      return kept;
    }
    const { file, outline } = declaration;
    const tree = this.#parser.parse(file.source.bytes, outline.start, outline.end);
    if (this.#nodes + tree.size <= maxNodes) {
      this.#kept.set(declaration, tree);
      this.#nodes += tree.size;
    }
    return tree;
  }
}
