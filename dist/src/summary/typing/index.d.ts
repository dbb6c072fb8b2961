import type { Source } from '../source.js';
import type { TypingFacts } from './data.js';
export type * from './data.js';
/** Of a declaration that declares nothing that has a type. */
export declare const noTypes: TypingFacts;
/** `withBodies`: also what functions declare inside; without, only what other packages can see of them. */
export declare function typingOf(source: Source, withBodies: boolean): TypingFacts;
