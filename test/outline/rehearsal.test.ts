import { expect, it } from 'vitest';
import { outline } from '../../src/outline/index.js';
import { rehearsal } from '../../src/outline/rehearsal.js';

it('is read to its end: what is not Go in it is what it leaves open', () => {
  const { declarations, directives, imports, problems } = outline(Buffer.from(rehearsal));
  expect(imports.map(({ path }) => path)).toEqual(['fmt', 'fmt', 'os', 'io']);
  expect(directives.map(({ text }) => text)).toEqual(['//go:build linux', '//go:generate x']);
  expect(declarations.flatMap(({ names }) => names)).toEqual(['a', 'b', 'c', 'd', 'x', 'y', 'S', 'I', 'g', 'h', 'open', 'closed', 's']);
  expect(problems.map(({ message }) => message)).toEqual(["'(' is never closed", 'raw string is never closed']);
});
