/** A mutex that stands above the fields that it guards, as a hat, in a paragraph of the struct: a convention of Go code. */
import { type Program, sourceText } from '../../program.js';
import { shortName } from '../paths/map-objects.js';
import { declarationOfStruct } from './lock-ids.js';

/** So many fields at most: a longer list says little. */
const maxFields = 6;

/** Whether the lock (`HeldLock.id` of a field) comes first in a paragraph that the field stands in, while the struct has others. */
export function isBelowLock(program: Program, lock: string, field: string): boolean {
  const declaration = declarationOfStruct(program, lock);
  if (declaration === undefined) return false;
  const paragraphs = paragraphsOf(sourceText(declaration));
  if (paragraphs.length < 2) return false;
  return paragraphs.some((fields) => fields[0] === shortName(lock) && fields.length <= maxFields && fields.indexOf(field) > 0);
}

/** Names of the fields between blank lines. */
function paragraphsOf(struct: string): readonly (readonly string[])[] {
  const paragraphs: string[][] = [[]];
  for (const line of struct.split('\n').slice(1)) {
    const text = line.trim();
    if (text === '') paragraphs.push([]);
    else if (!text.startsWith('//')) paragraphs.at(-1)?.push(...namesIn(text));
  }
  return paragraphs.filter((fields) => fields.length > 0);
}

/** `a, b T`, or `*pkg.T`, which is called `T`. */
function namesIn(line: string): readonly string[] {
  const [, names] = /^(\w+(?:, *\w+)*)\s+[^\s`/]/.exec(line) ?? [];
  const [, embedded] = /^\*?(?:\w+\.)?(\w+)\s*(?:`|\/\/|$)/.exec(line) ?? [];
  return names?.split(/, */) ?? (embedded === undefined ? [] : [embedded]);
}
