import type { Frame } from '../paths/frame.js';
import type { GlobalPath } from '../paths/path.js';
/** The mutex that `….L` is, where it is seen to be one of the same object, or of the call: `sync.NewCond(&q.mu)`, `g.cond.L = &g.mu`. */
export declare function lockOfCond(frame: Frame, on: GlobalPath): GlobalPath | undefined;
