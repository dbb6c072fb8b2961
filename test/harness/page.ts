/** Runs the Go samples of a rule's page: what stands under "Reported" is reported, what stands under "Not reported" is not. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Sample {
  /** Whether the page says that the rule reports it. */
  readonly reported: boolean;
  /** 1-based line of the page at which the code begins. */
  readonly line: number;
  readonly code: string;
  /** From the fence, ```` ```go 1.22 ````; absent = the newest. */
  readonly go?: string;
}

/** Go blocks under the headings `## Reported` and `## Not reported`. */
export function samplesOf(markdown: string): Sample[] {
  const samples: Sample[] = [];
  let reported: boolean | undefined;
  let open: { line: number; go: string | undefined; code: string[] } | undefined;
  for (const [i, line] of markdown.split(/\r?\n/).entries()) {
    if (open !== undefined) {
      if (line.startsWith('```')) {
        if (reported !== undefined) {
          samples.push({ reported, line: open.line, code: open.code.join('\n'), ...(open.go === undefined ? {} : { go: open.go }) });
        }
        open = undefined;
      } else {
        open.code.push(line);
      }
      continue;
    }
    const fence = /^```go(?: (1\.\d+(?:\.\d+)?))?\s*$/.exec(line);
    if (fence !== null) open = { line: i + 2, go: fence[1], code: [] };
    else if (/^##? /.test(line)) reported = /^## Reported\b/.test(line) ? true : /^## Not reported\b/.test(line) ? false : undefined;
  }
  return samples;
}

/** Findings of one rule in a sample, as text; a sample that cannot be read is an error. `dir` is a new folder. */
export async function findingsIn(sample: Sample, ruleId: string, dir: string): Promise<string[]> {
  const { lint } = await import('../../src/index.js');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'go.mod'), `module example.com/sample\n\ngo ${sample.go ?? '1.27'}\n`);
  const code = /^package /m.test(sample.code) ? sample.code : `package sample\n\n${sample.code}`;
  writeFileSync(join(dir, 'sample.go'), `${code}\n`);
  const { findings, problems } = await lint({ cwd: dir, rules: [ruleId] });
  const other = [...problems, ...findings.filter(({ rule }) => rule !== ruleId)].map(({ message }) => message);
  if (other.length > 0) throw new Error(`the sample cannot be linted: ${other.join('; ')}`);
  return findings.map(({ message }) => message);
}
