/** The one crossing from WASM: a whole tree into flat arrays, right after its parse. */
import type { CopyTree, TryCopy } from './copied.js';
import { type WasmParser } from './wasm.js';
/** How trees are copied in this process: out of the module's memory where a probe shows that it is read rightly, else by its exports. */
export declare function treeCopier(wasm: WasmParser): CopyTree;
/** `fast` with `sure` for what it cannot read; `sure` alone if they differ on the probe. */
export declare function probed(wasm: WasmParser, fast: TryCopy, sure: CopyTree): CopyTree;
