/** One declaration of Go text to its summary, with the imports that the snippets use. */
import { expect } from 'vitest';
import { fileImports } from '../../src/go/names.js';
import { type DeclarationSummary, type Place, summarise } from '../../src/summary/index.js';
import { goParser } from '../../src/syntax/parse.js';

const parser = await goParser();

const imports = fileImports(
  ['context', 'errors', 'log', 'net/http', 'os', 'reflect', 'runtime', 'sync', 'sync/atomic', 'testing', 'time'].map((path) => ({ path })),
);

export interface Summarised {
  readonly summary: DeclarationSummary;
  /** Source text of a place, cut to its first line. */
  text(place: Place): string;
}

export function summaryOf(declaration: string): Summarised {
  const bytes = Buffer.from(declaration);
  const summary = summarise(parser.parse(bytes, 0, bytes.length), imports);
  expect(summary.faults).toEqual([]);
  return { summary, text: ({ start, end }) => bytes.toString('utf8', start, end).split('\n')[0] ?? '' };
}
