/** The process of the Action's linting step. Importing this runs it. */
import process from 'node:process';
import { outputOf } from '../streams.js';
import { actionStep } from './step.js';

process.exitCode = await actionStep({
  cwd: process.cwd(),
  env: { ...process.env },
  stdout: outputOf(process.stdout, 'standard output'),
  stderr: outputOf(process.stderr, 'standard error'),
  readStdin: async () => new Uint8Array(),
  signal: new AbortController().signal,
  lint: async (options) => (await import('../../index.js')).lint(options),
  maps: async (options) => (await import('../../index.js')).listMaps(options),
  rules: async () => (await import('../../../rules/index.js')).rules.map(({ meta }) => meta),
});
