/** `npm run new-rule -- id`: the files of a new rule. Its test fails until the rule finds the fault that its fixture holds. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.js';

function files(id: string): Readonly<Record<string, string>> {
  return {
    'rule.ts': `import type { Rule } from '../../src/rule.js';

export const rule: Rule = {
  meta: {
    id: '${id}',
    summary: 'TODO: what it finds, as a noun phrase',
    description: 'TODO: why it matters and what to do.',
    severity: 'warning',
    goVersions: 'all',
  },
  check() {},
};
`,
    'README.md': `<!-- head:start -->
<!-- head:end -->

## Reported

\`\`\`go
func leak() {
}
\`\`\`

## Not reported

\`\`\`go
func noLeak() {
}
\`\`\`

## Known problems

None known.
`,
    'testdata/basic/go.mod': `module example.com/basic

go 1.22
`,
    'testdata/basic/basic.go': `package basic

func leak() { // want "^warning: TODO"
}

func noLeak() {
}
`,
  };
}

function scaffold(id: string | undefined): string | undefined {
  if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id))
    return 'usage: npm run new-rule -- ID, where ID is like ticker-without-stop';
  const dir = join(root, 'rules', id);
  if (existsSync(dir)) return `rules/${id} exists already`;
  for (const [path, content] of Object.entries(files(id))) {
    const target = join(dir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    console.log(`wrote rules/${id}/${path}`);
  }
  const gen = spawnSync('npm', ['run', '--silent', 'gen'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (gen.status !== 0) return '`npm run gen` failed';
  console.log(`\nNow write the rule until this passes: npx vitest run test/rules.test.ts -t ${id}`);
  return undefined;
}

const problem = scaffold(process.argv[2]);
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
