/** A rule's page as a terminal shows it. Knows the little Markdown that the pages use. */
import pc from 'picocolors';
import { wrap } from '../report/wrap.js';
import type { RuleMeta } from '../rule.js';

const width = 90;

type Colors = ReturnType<typeof pc.createColors>;

/** Headings, code and links made plain or coloured; paragraphs and list items wrapped; comments left out. */
export function terminalPage(markdown: string, color: boolean): string {
  const colors = pc.createColors(color);
  const shown: string[] = [];
  for (const block of blocks(markdown.replace(/<!--[\s\S]*?-->\n?/g, ''))) {
    const lines = showBlock(block, colors);
    if (lines.length > 0) shown.push(lines.join('\n'));
  }
  return `${shown.join('\n\n')}\n`;
}

/** What can be said of a rule that has no page. */
export function pageOf({ id, summary, description, severity, goVersions }: RuleMeta): string {
  return `# ${id}\n\n${summary}\n\n${description}\n\n| severity | Go versions |\n|---|---|\n| ${severity} | ${goVersions} |\n`;
}

/** Stretches of lines without a blank one between; a code fence is one block, whatever it holds. */
function blocks(markdown: string): string[][] {
  const found: string[][] = [];
  let block: string[] = [];
  let fenced = false;
  const end = () => {
    if (block.length > 0) found.push(block);
    block = [];
  };
  for (const line of markdown.split(/\r?\n/)) {
    const fence = line.startsWith('```');
    const heading = !fenced && /^#{1,6} /.test(line);
    if (heading || (fence && !fenced) || (!fenced && line.trim() === '')) end();
    if (fence || fenced || line.trim() !== '') block.push(line);
    if (heading || (fence && fenced)) end();
    if (fence) fenced = !fenced;
  }
  end();
  return found;
}

function showBlock(block: readonly string[], colors: Colors): string[] {
  const first = block[0] ?? '';
  if (first.startsWith('```')) {
    const code = block.slice(1, block.at(-1)?.startsWith('```') ? -1 : undefined);
    return code.map((line) => (line === '' ? '' : `    ${colors.cyan(line)}`));
  }
  if (/^#{1,6} /.test(first)) return [colors.bold(inline(first.replace(/^#+ /, ''), colors))];
  if (first.startsWith('|')) return showTable(block.map(cells), colors);
  return showText(block, colors);
}

/** A table of one row reads better as `name: value` lines; others are lined up. */
function showTable([head = [], _dashes, ...rows]: readonly string[][], colors: Colors): string[] {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) {
    const indent = Math.max(...head.map((name) => name.length)) + 2;
    return head.flatMap((name, i) =>
      wrap(plainLinks(only[i] ?? ''), width - indent).map((line, k) => {
        const label = k === 0 ? colors.dim(`${name}:`.padEnd(indent - 1)) : ' '.repeat(indent - 1);
        return `${label} ${inline(line, colors)}`;
      }),
    );
  }
  return table([head, ...rows]);
}

/** Columns lined up, two spaces between; no spaces at the ends of lines. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [i, text] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, text.length);
  return rows.map((row) =>
    row
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function cells(row: string): string[] {
  return row
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** Paragraphs and list items, lines of the source joined. */
function showText(block: readonly string[], colors: Colors): string[] {
  const items: { mark: string; text: string }[] = [];
  for (const line of block) {
    const [, mark, rest = ''] = /^(\s*(?:[-*]|\d+\.) )(.*)$/.exec(line) ?? [];
    const last = items.at(-1);
    if (mark !== undefined) items.push({ mark, text: rest });
    else if (last === undefined) items.push({ mark: '', text: line });
    else last.text += ` ${line.trim()}`;
  }
  return items.flatMap(({ mark, text }) =>
    // Wrapped before it is coloured, as escapes take no room; a piece of code broken over lines stays plain.
    wrap(plainLinks(text), width - mark.length).map((line, i) => `${i === 0 ? mark : ' '.repeat(mark.length)}${inline(line, colors)}`),
  );
}

function inline(text: string, colors: Colors): string {
  return plainLinks(text)
    .replace(/\*\*([^*]+)\*\*/g, (_, strong: string) => colors.bold(strong))
    .replace(/`([^`]+)`/g, (code) => colors.cyan(code));
}

/** `[text](address)` → `text (address)`. */
function plainLinks(text: string): string {
  return text.replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label: string, address: string) =>
    label === address ? label : `${label} (${address})`,
  );
}
