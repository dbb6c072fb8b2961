import type { Output } from './io.js';
/** A stream of the process as the command line sees it; `name` is for errors. */
export declare function outputOf(stream: NodeJS.WriteStream, name: string): Output;
