/** `npm run gen:stdlib`: writes the table of the standard library; wants Go, which fetches the release that the table is of. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** Also what CI builds with: the table tells layouts of this release. */
const release = 'go1.27.4';

const run = spawnSync('go', ['run', '.'], {
  cwd: join(root, 'scripts/stdlib'),
  env: { ...process.env, GOTOOLCHAIN: release, GOFLAGS: '', GOWORK: 'off' },
  stdio: ['ignore', 'pipe', 'inherit'],
  maxBuffer: 64 << 20,
});
if (run.status !== 0) {
  console.error(run.error?.message ?? 'the table was not written');
  process.exitCode = 1;
} else {
  writeFileSync(join(root, 'src/go/stdlib/table.ts'), run.stdout);
  console.log('wrote src/go/stdlib/table.ts');
}
