/**
 * eslint-formatter-friendly, loaded so that it depends on nothing but its argument. By itself the library reads the environment
 * (`EFF_FILTER` alone would hide findings) and the working directory, asks whether it writes to a terminal, and for each message highlights
 * the whole file as JavaScript. So while it loads it finds stand-ins for four modules; nobody else ever sees them.
 */
import { createRequire, Module } from 'node:module';
import { stripVTControlCharacters } from 'node:util';
import { codeFrame } from './frame.js';

/** One message of an ESLint result, as far as the library reads it. */
export interface FormatterMessage {
  readonly ruleId: string;
  /** 1 warning, 2 error. */
  readonly severity: 1 | 2;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** An ESLint result whose source is bytes: the library only hands it on to the code frame. */
export interface FormatterResult {
  readonly filePath: string;
  /** Must be there: without it the library would read the file. */
  readonly source: Uint8Array;
  readonly messages: readonly FormatterMessage[];
}

type Formatter = (results: readonly FormatterResult[]) => string;

let formatter: Formatter | undefined;

/** Formats through the library, which is loaded at the first call. Without colour the text holds no escape sequence. */
export function formatResults(results: readonly FormatterResult[], color: boolean): string {
  formatter ??= load('eslint-formatter-friendly');
  const text = formatter(results);
  return color ? text : stripVTControlCharacters(text);
}

interface Chalk {
  readonly constructor: new (options: { readonly enabled: boolean; readonly level: number }) => Chalk;
}

function load(id: string): Formatter {
  const path = createRequire(import.meta.url).resolve(id);
  // As the library sees it: the chalk beside it may not be the one beside us.
  const requireThere = createRequire(path);
  const chalk: Chalk = requireThere('chalk');
  const standIns = {
    // Always coloured; stripped where colours are not wanted.
    chalk: new chalk.constructor({ enabled: true, level: 1 }),
    // Without EFF_NO_LINK_RULES rule ids would link to eslint.org.
    './process': { env: { EFF_NO_LINK_RULES: 'true' }, stdout: {} },
    // Paths are shown as given.
    path: { relative: (_from: string, to: string) => to },
    '@babel/code-frame': { codeFrameColumns: codeFrame },
  };
  return requireWith(requireThere, path, standIns);
}

/**
 * A copy of a CommonJS module that finds stand-ins under some names: the cache is asked first, for built-in modules too.
 * Afterwards the cache is as before.
 */
function requireWith(require: NodeJS.Require, path: string, standIns: Readonly<Record<string, unknown>>): Formatter {
  const { cache } = require;
  const resolved = Object.entries(standIns).map(([name, exports]) => [require.resolve(name), exports] as const);
  const before = [path, ...resolved.map(([key]) => key)].map((key) => [key, cache[key]] as const);
  try {
    delete cache[path];
    for (const [key, exports] of resolved) cache[key] = Object.assign(new Module(key), { exports, loaded: true });
    return require(path);
  } finally {
    for (const [key, module] of before) {
      if (module === undefined) delete cache[key];
      else cache[key] = module;
    }
  }
}
