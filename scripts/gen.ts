/** `npm run gen`: writes all generated files. With `--check` nothing is written: it fails where one is not what would be written. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile, Generator } from './gen/generated.js';
import { grammarFiles } from './gen/grammar.js';
import { ruleIndex, rulePages } from './gen/rules.js';
import { root } from './root.js';

// In this order: the pages import the rules, which import the kinds.
const generators: readonly Generator[] = [grammarFiles, ruleIndex, rulePages];

const check = process.argv.includes('--check');
let stale = false;

for (const generate of generators) {
  for (const file of await generate(root)) {
    if (upToDate(file)) continue;
    if (check) {
      console.error(`${file.path} is not what its sources say`);
      stale = true;
    } else {
      writeFileSync(join(root, file.path), file.content);
      console.log(`wrote ${file.path}`);
    }
  }
}
if (stale) {
  console.error('\nRun `npm run gen` and commit the result.');
  process.exitCode = 1;
}

function upToDate({ path, content }: GeneratedFile): boolean {
  const target = join(root, path);
  return existsSync(target) && readFileSync(target, 'utf8') === content;
}
