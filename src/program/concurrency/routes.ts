/** Functions that stand under an HTTP method in a table of handlers: `map[string]plugin.Handler{"GET": api.List}`. */
import type { Declaration, Program, ProgramFile } from '../program.js';
import { importPathIn } from '../typing/imports.js';

const routed = new WeakMap<Program, ReadonlySet<string>>();

/** Whether a function is named so, by the text of all files. */
export function isRouted(program: Program, { file, outline }: Declaration): boolean {
  let names = routed.get(program);
  if (names === undefined) {
    names = new Set(program.packages.flatMap(({ files }) => files.flatMap((f) => routesIn(program, f))));
    routed.set(program, names);
  }
  return names.has(`${file.pkg.info.importPath}.${outline.names[0] ?? ''}`);
}

const table = /map\[string\][^\n{]*Handler(?:Func)?\s*\{/;
const entry = /"(?:GET|POST|PUT|PATCH|DELETE)":\s*(?:(\w+)\.)?(\w+)\s*[,}]/g;
const comment = /^\s*\/\/.*$/gm;
const methods = ['"GET":', '"POST":', '"PUT":', '"PATCH":', '"DELETE":'];

function routesIn(program: Program, file: ProgramFile): readonly string[] {
  const { isTest, bytes: all } = file.source;
  const bytes = Buffer.from(all.buffer, all.byteOffset, all.byteLength);
  if (isTest || !methods.some((method) => bytes.includes(method))) return [];
  const text = bytes.toString('latin1');
  if (!table.test(text)) return [];
  return [...text.replaceAll(comment, '').matchAll(entry)].flatMap(([, pkg, name]) => {
    const path = pkg === undefined ? file.pkg.info.importPath : importPathIn(program, file, pkg);
    return path === undefined ? [] : [`${path}.${name}`];
  });
}
