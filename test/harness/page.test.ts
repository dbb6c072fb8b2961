import { expect, test } from 'vitest';
import { samplesOf } from './page.js';

test('samples are the Go blocks under the two headings', () => {
  const page = [
    '# rule',
    '```go',
    'elsewhere',
    '```',
    '## Reported',
    'text',
    '```go 1.22',
    'a',
    '## no heading',
    '```',
    '```sh',
    'not Go',
    '```',
    '### Also',
    '```go',
    'b',
    '```',
    '## Not reported',
    '```go',
    'c',
    '```',
    '## Options',
    '```go',
    'd',
    '```',
  ].join('\n');
  expect(samplesOf(page)).toEqual([
    { reported: true, line: 8, code: 'a\n## no heading', go: '1.22' },
    { reported: true, line: 16, code: 'b' },
    { reported: false, line: 20, code: 'c' },
  ]);
});
