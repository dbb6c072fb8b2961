/** The byte scanner: what stands in a Go file at top level, without a parse. */
export { isWordByte, mentions, nextMention } from './mentions.js';
export { outline } from './outline.js';
export * from './triggers.js';
export { eachWordHash, wordHash } from './word-hashes.js';
