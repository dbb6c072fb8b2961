/** Other modules and the standard library, as the linker of types wants them. */
import { standardLibrary } from '../go/stdlib/index.js';
import { outline } from '../outline/index.js';
import { ReadLibraries } from '../program/libraries.js';
import { summariseTypes } from '../summary/index.js';
import type { GoParser } from '../syntax/parse.js';
import { Dependencies } from '../workspace/index.js';
import type { Package, WorkspaceOptions } from '../workspace/types.js';

/** What the imports of a run lead to; read when a name of theirs is asked for. */
export async function librariesFor(options: WorkspaceOptions, parser: GoParser): Promise<ReadLibraries> {
  const standard = await standardLibrary();
  const dependencies = new Dependencies(options);
  const known = new Map<string, Package | undefined>();
  const standardPackage = (path: string): Package | undefined => {
    if (!known.has(path)) {
      const source = standard.source(path);
      known.set(path, source === undefined ? undefined : packageOf(path, source));
    }
    return known.get(path);
  };
  return new ReadLibraries({
    read: (path, from) => standardPackage(path) ?? dependencies.read(path, from),
    outline: (file) => outline(file.bytes),
    typing: ({ file, outline: o }) => summariseTypes(parser.parse(file.source.bytes, o.start, o.end), file.imports, false),
  });
}

function packageOf(path: string, source: string): Package {
  const name = /^package (\w+)/.exec(source)?.[1] ?? '';
  const file = {
    path: `std/${path}.go`,
    display: `std/${path}.go`,
    bytes: new TextEncoder().encode(source),
    packageName: name,
    isTest: false,
    isGenerated: true,
    selected: false,
    godebug: new Map<string, string>(),
  };
  return { dir: `std/${path}`, importPath: path, name, files: [file] };
}
