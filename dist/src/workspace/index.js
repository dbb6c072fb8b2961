/** The workspace layer: which Go files make up which packages. */
export { Dependencies } from './dependencies.js';
export { loadWorkspace } from './load.js';
export { memoryFileSystem } from './memory-filesystem.js';
export { nodeFileSystem } from './node-filesystem.js';
export { displayPath } from './paths.js';
