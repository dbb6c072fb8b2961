/** The few lines of source around a finding, in the look of Babel's code frames, which the formatter was made for. */
import pc from 'picocolors';
import { sanitize } from './sanitize.js';

const colors = pc.createColors(true);

const linesAbove = 2;
const linesBelow = 2;
const tabWidth = 4;
/** Longer lines are cut to these bytes around the finding. */
const maxLineBytes = 140;

interface Start {
  readonly line: number;
  /** Go's column: bytes, 1-based. */
  readonly column: number;
}

/**
 * Lines with their numbers, the one meant marked, a caret under the column; coloured. Empty where the source has no such line.
 * Text from the source is sanitised, and tabs are four spaces, so that the caret stands right in every terminal.
 */
export function codeFrame(source: Uint8Array, { start }: { readonly start: Start }): string {
  const starts = lineStarts(source);
  if (start.line < 1 || start.line > starts.length) return '';
  const first = Math.max(1, start.line - linesAbove);
  const last = Math.min(starts.length, start.line + linesBelow);
  const cut = start.column > maxLineBytes - 40 ? start.column - 60 : 0;
  const frame: string[] = [];
  for (let line = first; line <= last; line++) {
    const bytes = source.subarray(starts[line - 1], starts[line] ?? source.length);
    const number = String(line).padStart(String(last).length);
    const marked = line === start.line;
    const marker = marked ? colors.bold(colors.red('>')) : ' ';
    frame.push(`${marker}${colors.gray(` ${number} | `)}${highlight(show(bytes, cut, cut + maxLineBytes))}`);
    if (marked) {
      const before = cells(show(bytes, cut, Math.min(start.column - 1, bytes.length)).replace(/…$/, ''));
      frame.push(` ${colors.gray(` ${' '.repeat(number.length)} | `)}${' '.repeat(before)}${colors.bold(colors.red('^'))}`);
    }
  }
  // The last line of a file that ends with a line's end is empty: no line to show.
  if (last === starts.length && last !== start.line && starts[last - 1] === source.length) frame.pop();
  return frame.join('\n');
}

const known = new WeakMap<Uint8Array, readonly number[]>();

/** Byte offset of each line; kept, as a file with many findings comes here once for each. */
function lineStarts(source: Uint8Array): readonly number[] {
  const cached = known.get(source);
  if (cached !== undefined) return cached;
  const starts = [0];
  for (let feed = source.indexOf(0x0a); feed >= 0; feed = source.indexOf(0x0a, feed + 1)) starts.push(feed + 1);
  known.set(source, starts);
  return starts;
}

const decoder = new TextDecoder();

/** Bytes `from` to `to` of a line as they are shown, with `…` for what is left out; cuts move to the next character's start. */
function show(line: Uint8Array, from: number, to: number): string {
  const end = line.length - (line.at(-1) === 0x0a ? (line.at(-2) === 0x0d ? 2 : 1) : 0);
  const boundary = (at: number) => {
    let i = at;
    while (i < end && ((line[i] ?? 0) & 0xc0) === 0x80) i++;
    return Math.min(i, end);
  };
  const text = sanitize(decoder.decode(line.subarray(boundary(from), boundary(to)))).replaceAll('\t', ' '.repeat(tabWidth));
  return `${from > 0 ? '…' : ''}${text}${boundary(to) < end ? '…' : ''}`;
}

/** Characters two cells wide in a terminal: most of what Unicode calls East Asian Wide, and emoji. */
const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/gu;
const combining = /\p{M}/gu;

/** Terminal cells that sanitised text takes. */
function cells(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return [...text].length + count(wide) - count(combining);
}

const keyword = new RegExp(
  '^(?:break|case|chan|const|continue|default|defer|else|fallthrough|for|func|go|goto|if|import|interface|map|package|range|return|select' +
    '|struct|switch|type|var)$',
);
/** Comment, string, word, number: a group each. */
const tokens = new RegExp(
  [/(\/\/.*|\/\*.*?(?:\*\/|$))/, /("(?:[^"\\]|\\.)*"?|`[^`]*`?|'(?:[^'\\]|\\.)*'?)/, /([\p{L}_][\p{L}\p{Nd}_]*)/u, /(\d[\w.]*)/]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** Go's tokens in the formatter's colours. Looks at one line only: enough for eyes. */
function highlight(line: string): string {
  return line.replace(tokens, (token: string, comment?: string, string?: string, word?: string) => {
    if (comment !== undefined) return colors.gray(token);
    if (string !== undefined) return colors.green(token);
    if (word !== undefined) return keyword.test(word) ? colors.cyan(token) : token;
    return colors.magenta(token);
  });
}
