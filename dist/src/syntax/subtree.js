/**
 * A tree copied straight from the module's memory: 0.04 of a parse. The layout is that of `SubtreeInlineData` and `SubtreeHeapData` in
 * lib/src/subtree.h and of `TSLanguage` in lib/src/parser.h (ABI 15), compiled for wasm32. It is internal and has no version: the package
 * is pinned, and `copy.ts` probes at the first parse whether this reads what the exports read.
 */
import { isGuessed } from './canonical.js';
import { errorSymbol, faultOf, treeArrays } from './copied.js';
import { Kind } from './kinds.js';
export function isHeap(module) {
    return Reflect.get(module, 'HEAP32') instanceof Int32Array;
}
/** Words of a subtree on the heap; its children, two words each, end where it begins. */
const padding = 1;
const size = 4;
const errorCost = 8;
const childCount = 9;
const symbolAndState = 10;
const flags = 11;
const visibleChildCount = 12;
const visibleDescendantCount = 14;
const repeatDepthAndProduction = 16;
/** Words of a `TSLanguage`. */
const symbolCount = 1;
const aliasCount = 2;
const productionCount = 7;
const maxAliasLength = 9;
const fieldSlices = 16;
const fieldEntries = 17;
const publicSymbols = 19;
const aliasSequences = 21;
/** Of a node that is being gone through: next child, end of the children, structural index, row, field, the node or −1 if it is hidden. */
const frameSize = 6;
/** Copies trees out of the memory; undefined where what is read there makes no sense. `language` is the grammar's address. */
export function subtreeCopier(heap, language) {
    const tables = tablesOf(heap.HEAP32, language >> 2);
    if (tables === undefined)
        return () => undefined;
    let stack = new Int32Array(frameSize);
    return (tree, from, length) => {
        const { kinds: kindOf, width, aliases, fields: fieldOf } = tables;
        const h = heap.HEAP32;
        // A TSTree begins with its root, which is never an inline subtree.
        let at = tree >> 2;
        const root = (h[at] ?? 0) >> 2;
        const count = (h[root + visibleDescendantCount] ?? 0) + 1;
        // No tree has this many nodes; memory read by a wrong layout may.
        let budget = 1024 * (length + 64);
        if (count < 1 || count > budget)
            return undefined;
        const broken = h[root + errorCost] !== 0;
        const arrays = treeArrays(count);
        const { kinds, starts, ends, parents, nexts, fields } = arrays;
        nexts.fill(-1);
        const faults = [];
        let guessed = false;
        let node = 0;
        let parent = -1;
        let previous = -1;
        let end = at + 2;
        // Production 0 has neither aliases nor fields.
        let row = 0;
        let structural = 0;
        let outerField = 0;
        let top = 0;
        // Of the end of the last leaf, in bytes of UTF-16.
        let position = 0;
        for (;;) {
            if (at >= end) {
                if (top === 0)
                    break;
                top -= frameSize;
                at = stack[top] ?? 0;
                end = stack[top + 1] ?? 0;
                structural = stack[top + 2] ?? 0;
                row = stack[top + 3] ?? 0;
                outerField = stack[top + 4] ?? 0;
                const left = stack[top + 5] ?? 0;
                if (left !== -1) {
                    previous = left;
                    parent = parents[left] ?? -1;
                }
                continue;
            }
            const word = h[at] ?? 0;
            let symbol;
            let visible;
            let extra;
            let missing;
            let start;
            let after;
            let heapAt = 0;
            let children = 0;
            if ((word & 1) !== 0) {
                const more = h[at + 1] ?? 0;
                symbol = (word >> 8) & 0xff;
                visible = (word & 2) !== 0;
                extra = (word & 8) !== 0;
                missing = (word & 32) !== 0;
                start = position + ((more >> 16) & 0xff);
                after = start + (more >>> 24);
            }
            else {
                heapAt = word >>> 2;
                const bits = h[heapAt + flags] ?? 0;
                symbol = (h[heapAt + symbolAndState] ?? 0) & 0xffff;
                visible = (bits & 1) !== 0;
                extra = (bits & 4) !== 0;
                missing = (bits & 0x200) !== 0;
                start = position + (h[heapAt + padding] ?? 0);
                after = start + (h[heapAt + size] ?? 0);
                children = h[heapAt + childCount] ?? 0;
            }
            at += 2;
            let field = 0;
            if (!extra) {
                field = outerField;
                if (row !== 0) {
                    const cell = row + structural;
                    const alias = aliases[cell] ?? 0;
                    if (alias !== 0) {
                        symbol = alias;
                        visible = true;
                    }
                    const own = fieldOf[cell] ?? 0;
                    if (own !== 0)
                        field = own;
                }
                structural++;
            }
            let descends = children !== 0;
            let inside = -1;
            if (visible || top === 0) {
                const kind = kindOf[symbol] ?? 0;
                const startOffset = from + Math.min(start >> 1, length);
                const endOffset = from + Math.min(after >> 1, length);
                inside = node++;
                kinds[inside] = kind;
                starts[inside] = startOffset;
                ends[inside] = endOffset;
                parents[inside] = parent;
                fields[inside] = field;
                if (previous !== -1)
                    nexts[previous] = inside;
                previous = inside;
                if (isGuessed(kind))
                    guessed = true;
                if (broken) {
                    const fault = faultOf(kind, missing, startOffset, endOffset);
                    if (fault !== undefined)
                        faults.push(fault);
                }
                if (kind === Kind.comment)
                    descends = false;
            }
            else if (descends)
                descends = h[heapAt + visibleChildCount] !== 0;
            if (!descends) {
                position = after;
                continue;
            }
            budget -= children >>> 0;
            if (budget < 0)
                return undefined;
            if (top + frameSize > stack.length) {
                const old = stack;
                stack = new Int32Array(old.length * 2);
                stack.set(old);
            }
            stack[top] = at;
            stack[top + 1] = end;
            stack[top + 2] = structural;
            stack[top + 3] = row;
            stack[top + 4] = outerField;
            stack[top + 5] = inside;
            top += frameSize;
            end = heapAt;
            at = heapAt - 2 * children;
            structural = 0;
            row = ((h[heapAt + repeatDepthAndProduction] ?? 0) >>> 16) * width;
            outerField = inside === -1 ? field : 0;
            if (inside !== -1) {
                parent = inside;
                previous = -1;
            }
            // The first child's padding is its parent's: `position` stays where that begins.
        }
        return node === count ? { arrays, faults, guessed } : undefined;
    };
}
/** Reads the grammar's tables; `l` is its address in words. Undefined where they are not as `subtreeCopier` takes them to be. */
function tablesOf(h, l) {
    const word = (at) => h[at] ?? 0;
    /** The 16 bits at an index of an array. */
    const half = (array, index) => {
        const address = array + 2 * index;
        return (word(address >> 2) >>> ((address & 2) * 8)) & 0xffff;
    };
    const symbols = word(l + symbolCount) + word(l + aliasCount);
    const kinds = new Uint16Array(errorSymbol + 1);
    for (let symbol = 0; symbol < symbols && symbol < errorSymbol; symbol++)
        kinds[symbol] = half(word(l + publicSymbols), symbol);
    kinds[errorSymbol] = errorSymbol;
    const width = word(l + maxAliasLength) & 0xffff;
    const productions = word(l + productionCount);
    const cells = productions > 0 && productions < 0x10000 ? productions * width : 0;
    const aliases = new Uint16Array(cells);
    const fields = new Uint8Array(cells);
    for (let cell = width; cell < cells; cell++)
        aliases[cell] = half(word(l + aliasSequences), cell);
    for (let production = 0; production * width < cells; production++) {
        const slice = word((word(l + fieldSlices) >> 2) + production);
        const first = (word(l + fieldEntries) >> 2) + (slice & 0xffff);
        // Of several entries for a child the first counts.
        for (let i = (slice >>> 16) - 1; i >= 0; i--) {
            const entry = word(first + i);
            const inherited = entry >>> 24 !== 0;
            const child = (entry >> 16) & 0xff;
            if (production === 0 || child >= width)
                return undefined;
            if (!inherited)
                fields[production * width + child] = entry & 0xffff;
        }
    }
    return { kinds, width, aliases, fields };
}
