/**
 * The first step of the Action, before any package is installed: refuses a Node that is too old, and gives the key of the cache. Only
 * modules of Node can be imported here. Importing this runs it.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import process from 'node:process';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
    console.log(`::error title=go-maplint::Node 20.19 or newer is needed, this is ${process.versions.node}; actions/setup-node brings one`);
    process.exitCode = 2;
}
else {
    const lock = readFileSync(new URL('../../../../package-lock.json', import.meta.url));
    const key = createHash('sha256').update(lock).digest('hex');
    appendFileSync(process.env['GITHUB_OUTPUT'] ?? '', `lock=${key}\n`);
}
