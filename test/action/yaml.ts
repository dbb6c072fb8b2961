/**
 * The YAML that action.yml and the workflows are written in: block maps and lists, `|` text, plain and quoted scalars (without escapes) on one line, flow lists
 * of plain scalars. Anything else throws.
 */

export type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml };

interface Line {
  readonly indent: number;
  readonly text: string;
}

export function parseYaml(source: string): Yaml {
  const raw = source.split('\n');
  let at = 0;

  /** The next line that says something; stays there. */
  const peek = (): Line | undefined => {
    while (at < raw.length && /^\s*(#.*)?$/.test(raw[at] ?? '')) at++;
    const line = raw[at];
    return line === undefined ? undefined : { indent: line.search(/\S/), text: line.trim() };
  };

  const literal = (parent: number): string => {
    const lines: string[] = [];
    while (at < raw.length && (raw[at]?.trim() === '' || (raw[at] ?? '').search(/\S/) > parent)) lines.push(raw[at++] ?? '');
    const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
    return `${lines
      .map((line) => line.slice(indent))
      .join('\n')
      .trimEnd()}\n`;
  };

  const block = (indent: number): Yaml => {
    const items: Yaml[] = [];
    const map: Record<string, Yaml> = {};
    let line = peek();
    for (; line !== undefined && line.indent === indent; line = peek()) {
      if (line.text.startsWith('- ')) {
        // What follows the dash is a block of its own, two columns to the right.
        const rest = line.text.slice(2);
        raw[at] = `${' '.repeat(indent + 2)}${rest}`;
        if (/^[\w-]+:( |$)/.test(rest)) items.push(block(indent + 2));
        else {
          at++;
          items.push(scalar(rest));
        }
        continue;
      }
      const [, key, value = ''] = /^([\w-]+):(?: +(.*))?$/.exec(line.text) ?? [];
      if (key === undefined || Object.hasOwn(map, key)) throw new Error(`line ${at + 1}: ${line.text}`);
      at++;
      if (value === '|') map[key] = literal(indent);
      else if (value !== '' && !value.startsWith('#')) map[key] = scalar(value);
      else {
        const inner = peek();
        map[key] = inner !== undefined && inner.indent > indent ? block(inner.indent) : '';
      }
    }
    if (line !== undefined && line.indent > indent) throw new Error(`line ${at + 1}: ${line.text}`);
    return items.length > 0 ? items : map;
  };

  return block(0);
}

function scalar(text: string): Yaml {
  const quoted = /^'((?:[^']|'')*)'(?: +#.*)?$/.exec(text);
  if (quoted !== null) return (quoted[1] ?? '').replaceAll("''", "'");
  const double = /^"([^"\\]*)"(?: +#.*)?$/.exec(text);
  if (double !== null) return double[1] ?? '';
  if (text.startsWith('['))
    return text
      .replace(/^\[|\](?: +#.*)?$/g, '')
      .split(',')
      .map((item) => item.trim());
  const plain = text.replace(/ +#.*$/, '');
  if (/^["&*!|>%@`{[]/.test(plain) || /: |:$/.test(plain)) throw new Error(`not a plain scalar: ${text}`);
  return plain;
}

/** A member of a map; throws where there is none. */
export function get(value: Yaml, ...keys: readonly (string | number)[]): Yaml {
  return keys.reduce<Yaml>((inner, key) => {
    const found = typeof inner === 'string' ? undefined : Object.entries(inner).find(([name]) => name === String(key))?.[1];
    if (found === undefined) throw new Error(`no ${key} in ${JSON.stringify(inner)}`);
    return found;
  }, value);
}

/** The same, where it may be absent. */
export function find(value: Yaml, key: string): Yaml | undefined {
  return typeof value === 'string' ? undefined : Object.entries(value).find(([name]) => name === key)?.[1];
}
