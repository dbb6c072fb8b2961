/** The package as it is installed, made from the sources as they are now: dist/ may be older, and type errors are another test's business. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from '../harness/tools.js';

const compilerOptions: ts.CompilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };

/** Compiles into `dir` (existing, empty); gives the path of its `dist/cli.js`. */
export function compileInto(dir: string): string {
  for (const folder of ['src', 'rules']) {
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.ts') || path.includes('testdata')) continue;
      const { outputText } = ts.transpileModule(readFileSync(join(root, folder, path), 'utf8'), { compilerOptions });
      const target = join(dir, 'dist', folder, path.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, outputText);
    }
  }
  for (const name of ['package.json', 'grammars', 'rules']) {
    cpSync(join(root, name), join(dir, name), { recursive: true, filter: (path) => !path.includes('testdata') });
  }
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'), 'junction');
  const entry = join(dir, 'dist/cli.js');
  writeFileSync(entry, "import './src/cli/main.js';\n");
  return entry;
}
