/** What the workspace layer yields: which Go files make up which packages, read once. */
export {};
