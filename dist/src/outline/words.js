/** Fixed sets of ASCII words, recognised in bytes without making strings. */
/** Longest word a table can hold, in bytes. */
const LONGEST = 15;
/**
 * Words with a number each. Length and first byte choose a short chain, which for most of a file's words is empty;
 * only members of a chain are compared byte by byte.
 */
export class WordTable {
    /** `length << 8 | first byte` → 1 + index of the chain's first word, 0 = none. */
    heads = new Uint8Array((LONGEST + 1) << 8);
    next = [];
    spellings = [];
    values = [];
    constructor(words) {
        for (const [word, value] of words) {
            const spelling = Buffer.from(word);
            const key = (spelling.length << 8) | (spelling[0] ?? 0);
            if (spelling.length > LONGEST || this.spellings.length === 255)
                throw new RangeError(`word table: no room for '${word}'`);
            this.spellings.push(spelling);
            this.values.push(value);
            this.next.push(this.heads[key] ?? 0);
            this.heads[key] = this.spellings.length;
        }
    }
    /** The number of the word in that byte range, 0 where it is none of the table's. */
    find(bytes, start, end) {
        const length = end - start;
        if (length > LONGEST)
            return 0;
        const head = this.heads[(length << 8) | bytes[start]];
        return head === 0 ? 0 : this.compare(head, bytes, start);
    }
    compare(head, bytes, start) {
        for (let entry = head; entry !== 0; entry = this.next[entry - 1] ?? 0) {
            const spelling = this.spellings[entry - 1];
            let i = 1;
            while (i < spelling.length && spelling[i] === bytes[start + i])
                i++;
            if (i === spelling.length)
                return this.values[entry - 1] ?? 0;
        }
        return 0;
    }
}
