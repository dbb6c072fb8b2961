/** What a function's text says of a map by its name, before anything is parsed. */
import { isWordByte } from '../../../outline/index.js';
import { type Declaration, sourceText } from '../../program.js';

/**
 * Whether the function may change the map of this name in place, or give the map itself to somebody who might. False only where every mention
 * is a look-up, a `len`, a `range`, a comparison with nil, a key of a composite literal, or gives the name another map.
 */
export function mayChange(declaration: Declaration, name: string): boolean {
  return changes(sourceText(declaration), Buffer.from(name).toString('latin1'), 0);
}

/** Whether a map that the function declares may be changed where a goroutine may run: after the first word that starts one. */
export function mayChangeBeside(declaration: Declaration): boolean {
  const text = sourceText(declaration);
  const from = text.search(/\bgo\s|\.Go\(|\b(?:Run)?Parallel\(|\bAfterFunc\(/);
  if (from < 0) return false;
  const names = new Set(
    [...text.matchAll(/(?<![\w\x80-\xff])([\w\x80-\xff]+)\s*(?:(?::=|=)\s*(?:make\(\s*)?)?map\[/g)].map(([, name = '']) => name),
  );
  return [...names].some((name) => name !== '' && changes(text, name, from));
}

/** `text` and `name` with a character for each byte. */
function changes(text: string, name: string, from: number): boolean {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (!isWordByte(text.charCodeAt(at - 1)) && !isWordByte(text.charCodeAt(end)) && !isLook(text, at, end)) return true;
  }
  return false;
}

function isLook(text: string, start: number, end: number): boolean {
  let after = end;
  let indexed = false;
  // `m[k]`, `m[k][j]`
  for (;;) {
    const open = skipBlanks(text, after);
    if (text[open] !== '[') break;
    const close = closing(text, open);
    if (close < 0) return false;
    after = close + 1;
    indexed = true;
  }
  const rest = text.slice(after, after + 80);
  const before = text.slice(Math.max(0, start - 80), start);
  if (indexed) {
    // Of a map in the map.
    if (/\b(?:delete|clear)\([\w.()*[\]]*$/.test(before)) return false;
    return !/^[ \t]*(?:\+\+|--|(?:[-+*/%&|^]|<<|>>|&\^)?=(?!=))/.test(rest) && !/^[ \t]*,[^\n]*[^=!<>:]=(?!=)/.test(rest);
  }
  if (/^[ \t]*(?:[!=]=[ \t]*nil\b|:(?!=)|=[ \t]*(?:make\(|nil\b|map\[))/.test(rest)) return true;
  return /(?:\blen\(|\brange )[\w.()*[\]]*$/.test(before);
}

/** Index of the bracket that closes the one at `open`; −1 where it is far away. */
function closing(text: string, open: number): number {
  const near = text.slice(open, open + 400);
  let depth = 0;
  for (let i = 0; i < near.length; i++) {
    const c = near[i];
    // A literal may hold brackets.
    if (c === '"' || c === '`' || c === "'") {
      const quote = near.indexOf(c, i + 1);
      if (quote < 0) return -1;
      i = quote;
    } else if (c === '[') depth++;
    else if (c === ']' && --depth === 0) return open + i;
  }
  return -1;
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (text[i] === ' ' || text[i] === '\t') i++;
  return i;
}
