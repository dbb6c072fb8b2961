/**
 * Reads vitest's JSON report and prints `passed failed`. A test that was skipped, or a file that could not be run, counts as failed:
 * where `.ci/run` stands, everything that a test wants is installed.
 */
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let passed = 0;
let failed = 0;
for (const file of report.testResults) {
  if (file.assertionResults.length === 0) {
    failed++;
    console.error(`not run: ${file.name}: ${file.message}`);
  }
  for (const { status, fullName } of file.assertionResults) {
    if (status === 'passed') {
      passed++;
    } else {
      failed++;
      console.error(`${status}: ${fullName}`);
    }
  }
}
console.log(`${passed} ${failed}`);
