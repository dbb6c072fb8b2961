/** The other side of a fault. */
import { writes } from '../../src/program/concurrency/function/access.js';
import { excluded } from '../../src/program/concurrency/locks/guards.js';
import { isInContext, parallel } from '../../src/program/concurrency/parallel.js';
/**
 * Of others, the one by which it shows most that they may meet: what is seen to run beside it before what may, then what writes, then what runs
 * in a goroutine or handler. `as`: what they are taken for.
 */
export function partnerOf(blamed, others, as = (one) => one) {
    const meeting = others.filter((v) => !excluded(blamed, v) && parallel(as(blamed), as(v)) !== 'none');
    const rank = (v) => (parallel(blamed, v) === 'real' ? 0 : 4) + (writes(v.access) ? 0 : 2) + (isInContext(v) ? 0 : 1);
    return meeting.sort((a, b) => rank(a) - rank(b))[0];
}
