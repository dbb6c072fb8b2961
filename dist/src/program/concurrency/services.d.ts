import { type Declaration } from '../program.js';
import type { Frames } from './paths/frame.js';
/** Of the exported methods, those that look like remote procedures are called, those of them that take a message by a pointer, or all. */
export type Service = 'procedures' | 'messages' | 'methods';
/** What a method's type is served for: where it is registered, or embeds what protoc generates for those that are. */
export declare function serviceOf(frames: Frames, { file, outline }: Declaration): Service | undefined;
