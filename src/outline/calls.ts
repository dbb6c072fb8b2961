import { keywordSpellings } from './keywords.js';
import { NameTable } from './names.js';

/** The mark of names that are never gathered: the keywords. */
const NEVER = -1;
const spellings = keywordSpellings.map((keyword) => Buffer.from(keyword));

/** Gathers the set of called names of one declaration after the other. */
export class CallNames {
  private readonly names = new NameTable();
  /** Index of a name → the declaration, counted from 1, that called it last. */
  private marks: number[] = [];
  private mark = 1;
  private gathered: string[] = [];

  constructor() {
    this.markKeywords();
  }

  /** Adds the name in that byte range, unless it is a keyword. */
  add(bytes: Buffer, start: number, end: number): void {
    const index = this.names.index(bytes, start, end);
    while (this.marks.length <= index) this.marks.push(0);
    if (this.marks[index] === this.mark || this.marks[index] === NEVER) return;
    this.marks[index] = this.mark;
    this.gathered.push(this.names.text(index));
  }

  /** The names added since the last `take`, sorted by UTF-16 units, unique. */
  take(): readonly string[] {
    const gathered = this.gathered;
    this.gathered = [];
    this.mark++;
    if (this.names.full) this.markKeywords();
    return gathered.length > 1 ? gathered.sort() : gathered;
  }

  private markKeywords(): void {
    this.names.forget();
    this.marks = [];
    for (const spelling of spellings) this.add(spelling, 0, spelling.length);
    this.marks.fill(NEVER);
    this.gathered = [];
  }
}
