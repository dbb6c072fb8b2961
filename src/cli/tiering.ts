/**
 * Node 20 optimises a function after little use: of a lint, which is over in a second or two, that took a third of the CPU. Later versions of
 * V8 wait for more calls by themselves (`--invocation-count-for-turbofan`); a million is as patient. Importing this sets it.
 */
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
