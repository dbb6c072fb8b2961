/**
 * The yardstick: a plain parse of every file that `go-maplint PATTERNS` reads, with web-tree-sitter and nothing else.
 * `node scripts/full-parse.mjs ./...` in the folder of a module; compare with `node …/dist/cli.js ./...` under `time`.
 */
import { createRequire } from 'node:module';
import process from 'node:process';
import { Language, Parser } from 'web-tree-sitter';
import { loadWorkspace, nodeFileSystem } from '../dist/src/workspace/index.js';

const { packages } = loadWorkspace({
  cwd: process.cwd(),
  patterns: process.argv.slice(2),
  fs: nodeFileSystem,
  env: process.env,
  tags: [],
  tests: true,
  workspace: false,
  overlay: new Map(),
});
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm')));
let files = 0;
let bytes = 0;
for (const pkg of packages) {
  for (const file of pkg.files) {
    const tree = parser.parse(Buffer.from(file.bytes).toString('utf8'));
    if (tree === null) throw new Error(`no tree of ${file.path}`);
    tree.delete();
    files++;
    bytes += file.bytes.length;
  }
}
process.stdout.write(`${files} files, ${bytes} bytes\n`);
