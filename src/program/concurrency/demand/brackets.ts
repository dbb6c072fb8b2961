/** Brackets in Go's source text, with strings, runes and comments passed over. */

/** Index of the bracket that closes the one at `open`; −1 where it is more than `reach` characters away. */
export function closing(text: string, open: number, reach = text.length): number {
  const end = Math.min(text.length, open + reach);
  let depth = 0;
  for (let i = open; i < end; i++) {
    const c = text[i];
    if (c === '"' || c === '`' || c === "'") i = closingQuote(text, i, end);
    else if (c === '/' && text[i + 1] === '/') i = after(text, '\n', i, end);
    else if (c === '/' && text[i + 1] === '*') i = after(text, '*/', i, end);
    else if (c === '(' || c === '[' || c === '{') depth++;
    else if ((c === ')' || c === ']' || c === '}') && --depth === 0) return i;
  }
  return -1;
}

/** Index of the innermost bracket that is open at `at`; −1 where it is too far away. Strings of one line are passed over, no comments. */
export function opening(text: string, at: number, reach = 4000): number {
  const end = Math.max(0, at - reach);
  let depth = 0;
  for (let i = at - 1; i >= end; i--) {
    const c = text[i];
    if (c === '"' || c === '`') {
      i = text.lastIndexOf(c, i - 1);
      if (i < 0) return -1;
    } else if (c === ')' || c === ']' || c === '}') depth++;
    else if ((c === '(' || c === '[' || c === '{') && --depth < 0) return i;
  }
  return -1;
}

/** The struct literal around a place: where its bracket stands, and its type as written. */
export function literalAround(text: string, at: number): { readonly open: number; readonly type: string } | undefined {
  const open = opening(text, at);
  const type = text[open] === '{' ? /[\w.]+$/.exec(text.slice(0, open))?.[0] : undefined;
  return type === undefined ? undefined : { open, type };
}

function closingQuote(text: string, open: number, end: number): number {
  const quote = text.charAt(open);
  for (let i = open + 1; i < end; i++) {
    if (text[i] === '\\' && quote !== '`') i++;
    else if (text[i] === quote) return i;
  }
  return end;
}

function after(text: string, mark: string, from: number, end: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? end : at + mark.length - 1;
}
