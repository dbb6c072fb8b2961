/** JSON files that people edit: read with an error that names the file. */
import { readFileSync } from 'node:fs';

export type Entry = Readonly<Record<string, unknown>>;

/** The parsed content. Throws Node's errors, and one that names the file where it is no JSON. */
export function readJson(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The objects of a list. Throws where it is something else. */
export function entriesOf(value: unknown, path: string): Entry[] {
  if (!Array.isArray(value) || !value.every(isEntry)) throw new Error(`${path} is no list of objects`);
  return value;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of an entry. Throws where it is missing or empty. */
export function textOf(entry: Entry, key: string, path: string): string {
  const value = entry[key];
  if (typeof value !== 'string' || value === '') throw new Error(`${path}: "${key}" is missing in ${JSON.stringify(entry)}`);
  return value;
}

/** A text of an entry that is one of `values`. Throws where it is not. */
export function choiceOf<Value extends string>(entry: Entry, key: string, values: readonly Value[], path: string): Value {
  const found = values.find((value) => value === entry[key]);
  if (found === undefined) throw new Error(`${path}: "${key}" is none of ${values.join(', ')} in ${JSON.stringify(entry)}`);
  return found;
}
