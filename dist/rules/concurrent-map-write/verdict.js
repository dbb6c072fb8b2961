import { writes } from '../../src/program/concurrency/function/access.js';
/** The same way to the same expression, but where that reads and writes (`m[k]++`) the write. */
export function asWrite({ variants }, variant) {
    const isSame = ({ access, entry }) => writes(access) && entry === variant.entry && access.thread?.key === variant.access.thread?.key;
    return writes(variant.access) ? variant : (variants.find(isSame) ?? variant);
}
