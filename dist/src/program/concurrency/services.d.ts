import { type Declaration } from '../program.js';
import type { Frames } from './paths/frame.js';
/** What a method's type is served for: where it is registered, or embeds what protoc generates for those that are. */
export declare function serviceOf(frames: Frames, { file, outline }: Declaration): 'procedures' | 'methods' | undefined;
