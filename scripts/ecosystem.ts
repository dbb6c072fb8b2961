/**
 * `npm run ecosystem [-- NAME…]`: lints pinned modules and compares with the committed snapshots, in which every finding has a verdict.
 * `--update` writes the snapshots: verdicts stay, what is new waits for one. `--table` prints what the verdicts come to.
 * Exit codes: 0 as committed and judged, 1 not so, 2 it could not be found out, or the linter itself failed.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { differences, updated } from './ecosystem/compare.js';
import { download, type Pin, readPins } from './ecosystem/modules.js';
import { linesOfCode, observe, sourceLine } from './ecosystem/observe.js';
import { type Judged, readSnapshot, writeSnapshot } from './ecosystem/snapshot.js';
import { differenceText, precisionTable } from './ecosystem/text.js';
import { root } from './root.js';

const folder = join(root, 'test/ecosystem');
const usage = 'usage: npm run ecosystem -- [--update | --table] [NAME…]';

interface Request {
  readonly pins: readonly Pin[];
  readonly does: 'compare' | 'update' | 'table';
}

function requestOf(argv: readonly string[]): Request {
  const options = { update: { type: 'boolean' }, table: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options });
  if (values.update && values.table) throw new Error('--update and --table exclude each other');
  const pins = readPins(join(folder, 'modules.json'));
  const unknown = positionals.find((name) => !pins.some((pin) => pin.name === name));
  if (unknown !== undefined) throw new Error(`no module ${JSON.stringify(unknown)} is pinned: ${pins.map((p) => p.name).join(', ')}`);
  return {
    pins: positionals.length === 0 ? pins : pins.filter((pin) => positionals.includes(pin.name)),
    does: values.update ? 'update' : values.table ? 'table' : 'compare',
  };
}

function snapshotPath(pin: Pin): string {
  return join(folder, `${pin.name}.json`);
}

/** The exit code of one module, having said what there is to say. */
async function check(pin: Pin, update: boolean): Promise<0 | 1 | 2> {
  const started = performance.now();
  const dir = download(pin);
  const { findings, failures } = await observe(dir, pin);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (failures.length > 0) {
    console.error(`${pin.name}: the linter failed\n${failures.map((f) => `! ${f}`).join('\n')}`);
    return 2;
  }
  const snapshot = readSnapshot(snapshotPath(pin));
  const changes = differences(snapshot, findings);
  for (const change of changes) console.log(differenceText(change, ({ file, line }) => sourceLine(dir, file, line)));
  if (update) {
    const next = updated(snapshot, findings);
    writeSnapshot(snapshotPath(pin), next);
    console.log(`${pin.name}: wrote ${counted(next.length, 'finding')}, ${unjudged(next).length} to be judged, in ${seconds} s`);
    return 0;
  }
  const waiting = unjudged(snapshot);
  for (const { file, line, message } of waiting) console.log(`? ${file}:${line}: ${message}`);
  console.log(
    `${pin.name}: ${counted(findings.length, 'finding')}, ${counted(changes.length, 'difference')}, ${waiting.length} unjudged, in ${seconds} s`,
  );
  return changes.length + waiting.length === 0 ? 0 : 1;
}

function unjudged(findings: readonly Judged[]): Judged[] {
  return findings.filter((f) => f.verdict === 'unjudged');
}

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

async function main({ pins, does }: Request): Promise<0 | 1 | 2> {
  if (does === 'table') {
    const modules = pins.map((pin) => ({
      name: pin.name,
      findings: readSnapshot(snapshotPath(pin)),
      lines: linesOfCode(download(pin), pin),
    }));
    console.log(precisionTable(modules));
    return unjudged(modules.flatMap((m) => m.findings)).length === 0 ? 0 : 1;
  }
  let code: 0 | 1 | 2 = 0;
  for (const pin of pins) {
    const own = await check(pin, does === 'update');
    if (own > code) code = own;
  }
  if (code === 1) console.log('\nRun `npm run ecosystem -- --update`, judge what is new, and commit the result.');
  return code;
}

try {
  process.exitCode = await main(requestOf(process.argv.slice(2)));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const wrong = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(wrong ? `${message}\n${usage}` : message);
  process.exitCode = 2;
}
