import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { standardLibrary } from '../../../src/go/stdlib/index.js';
import { roots } from '../../../src/go/stdlib/roots.js';
import { sizeof } from '../../../src/program/typing/index.js';
import { lacks, root } from '../../harness/tools.js';
import { mustGo } from '../../runtime/go.js';
import { entries, snippetProgram, textOf } from './support.js';

test('the table is what its release says', { timeout: 600_000, skip: lacks('go', 'version') }, async () => {
  const { stdout } = await mustGo('1.27', ['run', '.'], join(root, 'scripts/stdlib'), {
    GOWORK: 'off',
    GOTOOLCHAIN: (await standardLibrary()).release,
  });
  const written = readFileSync(join(root, 'src/go/stdlib/table.ts'), 'utf8');
  expect(stdout === written, 'src/go/stdlib/table.ts is stale: run scripts/stdlib').toBe(true);
});

test('first names are those of the table', async () => {
  const { packages } = await import('../../../src/go/stdlib/table.js');
  const first = new Set(Object.keys(packages).map((path) => path.split('/', 1)[0]));
  expect(roots).toEqual(new Set([...first, 'cmd', 'internal', 'vendor']));
});

test('names that no package has are none', async () => {
  const { source, release } = await standardLibrary();
  expect(release).toMatch(/^go1\.\d+/);
  for (const path of ['nothing', 'toString', '__proto__', 'unsafe', 'internal/abi', 'C', '']) expect(source(path)).toBeUndefined();
});

test('sizes by architecture, constants, methods and results, without Go', async () => {
  const program = await snippetProgram({
    'a.go': `package m

import (
	"math"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

type aligned struct {
	a int32
	b atomic.Int64
}

var (
	a sync.Mutex
	b time.Time
	c [math.MaxInt>>60 + 1]byte
	d aligned
	e = http.Header{}.Clone()
	f, g = time.Parse("", "")
	h = http.DefaultClient.Transport
	i [http.StatusOK]struct{}
)
`,
  });
  const found = [...entries(program)]
    .filter(({ what }) => what === 'variable')
    .map(({ type }) => [textOf(type, 'amd64'), sizeof(type, 'amd64'), sizeof(type, '386')]);
  expect(found).toEqual([
    ['sync.Mutex', 8, 8],
    ['time.Time', 24, 20],
    ['[8]byte', 8, 1],
    ['example.com/m.aligned', 16, 16],
    ['net/http.Header', 8, 4],
    ['time.Time', 24, 20],
    ['error', 16, 8],
    ['net/http.RoundTripper', 16, 8],
    ['[200]struct{}', 0, 0],
  ]);
});
