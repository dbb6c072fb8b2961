/** Go text in tokens, and changes to one of them. */

const pattern =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[A-Za-z_\x80-\xff][\w\x80-\xff]*|0[xX][\da-fA-F_]+|\.?\d[\w.]*(?:[eEpP][+-]\d+)?|<<=|>>=|&\^=|\.\.\.|&&|\|\||<-|\+\+|--|==|!=|<=|>=|:=|[-+*/%&|^]=|<<|>>|&\^|[\s\S]/g;

export interface Tokens {
  /** All, with blanks and comments; joined they are the text. */
  readonly all: readonly string[];
  /** Indices of those that are no blanks or comments. */
  readonly tokens: readonly number[];
}

/** The text is bytes in Latin-1. */
export function tokensOf(text: string): Tokens {
  const all = text.match(pattern) ?? [];
  return { all, tokens: [...all.keys()].filter((i) => !/^(\s|\/\/|\/\*)/.test(all[i] ?? '')) };
}

export const changes = ['delete', 'duplicate', 'swap', 'replace'] as const;
export type Change = (typeof changes)[number];

/** The text with one change to the `place`-th token; `other` replaces it. */
export function changed({ all, tokens }: Tokens, change: Change, place: number, other: string): Buffer {
  const at = tokens[place] ?? 0;
  const next = tokens[place + 1] ?? at;
  const parts = [...all];
  const [old = '', following = ''] = [all[at], all[next]];
  if (change === 'delete') parts[at] = ' ';
  else if (change === 'duplicate') parts[at] = `${old} ${old}`;
  else if (change === 'replace') parts[at] = ` ${other} `;
  else [parts[at], parts[next]] = [`${following} `, `${old} `];
  return Buffer.from(parts.join(''), 'latin1');
}
