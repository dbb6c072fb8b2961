/** Microsoft's SARIF Multitool, from its npm package. The package holds the binary without its executable bit, so a copy is run. */
import { execFileSync } from 'node:child_process';
import { chmodSync, constants, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Log } from 'sarif';

const require = createRequire(import.meta.url);
/** The package exports the path of its platform's binary. */
const packaged: string = require('@microsoft/sarif-multitool');

/** The package has binaries for x64 only. */
export const multitoolRuns = process.platform === 'linux' && process.arch === 'x64';

export interface Multitool {
  /** A folder for files that SARIF logs speak of. */
  readonly dir: string;
  /** Findings about the log as `level rule: message id`, by the rules of SARIF and of GitHub. */
  validate(log: Log): string[];
  /** The log with `RollingHashPartialFingerprints` inserted. */
  insertHashes(log: Log): Log;
  dispose(): void;
}

export function openMultitool(): Multitool {
  const dir = mkdtempSync(join(tmpdir(), 'maplint-sarif-'));
  const binary = join(dir, 'Sarif.Multitool');
  copyFileSync(packaged, binary, constants.COPYFILE_FICLONE);
  chmodSync(binary, 0o755);
  // The binary exits with 0 whatever it finds; only its log tells.
  const run = (verb: string, log: Log, ...options: string[]): Log => {
    const input = join(dir, 'in.sarif');
    const output = join(dir, 'out.sarif');
    writeFileSync(input, JSON.stringify(log));
    rmSync(output, { force: true });
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', DOTNET_BUNDLE_EXTRACT_BASE_DIR: dir };
    execFileSync(binary, [verb, input, '--output', output, ...options], { env, stdio: 'ignore' });
    return JSON.parse(readFileSync(output, 'utf8'));
  };
  return {
    dir,
    validate: (log) =>
      (run('validate', log, '--rule-kind', 'Sarif;Ghas').runs[0]?.results ?? []).map(
        ({ level = 'warning', ruleId, message }) => `${level} ${ruleId}: ${message.id}`,
      ),
    insertHashes: (log) => run('rewrite', log, '--insert', 'RollingHashPartialFingerprints'),
    dispose: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** The SARIF 2.1.0 JSON schema (draft 2020-12) that lies beside the binary; there on any platform the package installs on. */
export function sarifSchema(): object {
  return JSON.parse(readFileSync(join(dirname(packaged), 'sarif-2.1.0.json'), 'utf8'));
}
