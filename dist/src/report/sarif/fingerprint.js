/**
 * GitHub follows an alert from commit to commit by a hash of the code from its line on. The upload action adds the hash only where it finds
 * the file; computed here in the same way it is always there, and never "inconsistent" with the action's.
 * The algorithm is CodeQL's (github/codeql-action, src/fingerprints.ts): a polynomial rolling hash over windows of 100 UTF-16 code units,
 * blind to spaces and tabs, with CR and CRLF read as LF.
 */
const windowSize = 100;
const base = 37;
/** Stands for the end of the file in the last windows. */
const endOfFile = 0xffff;
const word = 2 ** 32;
/** base^windowSize mod 2^64, as two 32-bit halves: the weight of the code unit that leaves the window. */
const [leavingHigh, leavingLow] = (() => {
    const power = BigInt.asUintN(64, BigInt(base) ** BigInt(windowSize));
    return [Number(power >> 32n), Number(power & 0xffffffffn)];
})();
/**
 * `primaryLocationLineHash` of each wanted line (1-based): `hash:n`, where n counts the lines so far with the same hash.
 * Lines that the file does not have are absent from the result. `text` is the decoded file, a BOM included.
 */
export function lineHashes(text, wanted) {
    const hashes = new Map();
    const seen = new Map();
    /** Ring buffers: the units in the window, and which line starts at each (0: none). */
    const units = new Uint16Array(windowSize);
    const lineStarts = new Int32Array(windowSize);
    let index = 0;
    // The hash, mod 2^64. Every product below stays under 2^53, so plain numbers are exact.
    let high = 0;
    let low = 0;
    /** Called before the slot at `index` is overwritten: the window now holds the 100 units from that line's start on. */
    const finishLine = () => {
        const line = lineStarts[index] ?? 0;
        if (line === 0)
            return;
        lineStarts[index] = 0;
        const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
        const n = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, n);
        if (wanted.has(line))
            hashes.set(line, `${hash}:${n}`);
    };
    const push = (unit) => {
        const leaving = units[index] ?? 0;
        units[index] = unit;
        const nextLow = low * base + unit - leavingLow * leaving;
        const carry = Math.floor(nextLow / word);
        const nextHigh = high * base + carry - leavingHigh * leaving;
        low = nextLow - carry * word;
        high = nextHigh - Math.floor(nextHigh / word) * word;
        index = (index + 1) % windowSize;
    };
    let line = 0;
    let atLineStart = true;
    let afterReturn = false;
    const take = (unit) => {
        finishLine();
        if (atLineStart)
            lineStarts[index] = ++line;
        atLineStart = unit === lineFeed;
        push(unit);
    };
    for (let i = 0; i < text.length && hashes.size < wanted.size; i++) {
        const unit = text.charCodeAt(i);
        const blank = unit === space || unit === tab || (afterReturn && unit === lineFeed);
        afterReturn = unit === carriageReturn;
        if (!blank)
            take(afterReturn ? lineFeed : unit);
    }
    take(endOfFile);
    for (let i = 0; i < windowSize; i++) {
        finishLine();
        push(0);
    }
    return hashes;
}
const space = 0x20;
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
