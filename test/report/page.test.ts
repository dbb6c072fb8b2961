/** The terminal's output that a rule's page shows is what the page's first sample gives. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lint, rules } from '../../src/index.js';
import { render } from '../../src/report/index.js';
import { samplesOf } from '../harness/page.js';
import { root, temporaryFolder } from '../harness/tools.js';

test('concurrent-map-write shows both sides of its first sample', async () => {
  const page = readFileSync(join(root, 'rules', 'concurrent-map-write', 'README.md'), 'utf8');
  const [sample] = samplesOf(page);
  const cwd = join(temporaryFolder(), 'sample');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'go.mod'), 'module example.com/sessions\n\ngo 1.27\n');
  writeFileSync(join(cwd, 'sessions.go'), `package sessions\n\n${sample?.code}\n`);
  const sources = new Map<string, Uint8Array>();
  const result = await lint({ cwd, rules: ['concurrent-map-write'], sources });
  const metas = rules.map(({ meta }) => meta);
  const output = render('friendly', result, { toolVersion: '', rules: metas, cwd, source: (file) => sources.get(file), color: false });
  // Editors take blanks at the ends of lines away.
  expect(page).toContain(`\`\`\`console\n$ npx go-maplint\n${output.replace(/[ ]+$/gm, '')}\`\`\`\n`);
});
