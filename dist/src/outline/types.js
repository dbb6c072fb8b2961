/** What the byte scanner yields for one file, before anything is parsed. All offsets are bytes, 0-based, ends exclusive. */
export {};
