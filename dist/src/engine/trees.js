/** Nodes that are kept at the most; a node takes 19 bytes. What comes later is parsed again. */
const maxNodes = 2_000_000;
export class Trees {
    #parser;
    #kept = new Map();
    #nodes = 0;
    constructor(parser) {
        this.#parser = parser;
    }
    /** The tree is kept for the second who asks, and then forgotten. */
    of(declaration) {
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
