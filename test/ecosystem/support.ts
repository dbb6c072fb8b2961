import type { Judged, Observed } from '../../scripts/ecosystem/snapshot.js';

/** A finding, of which a test says only what matters to it. */
export function observed(more: Partial<Observed> = {}): Observed {
  return {
    rule: 'ticker-without-stop',
    go: '1.22',
    file: 'server/poll.go',
    line: 10,
    severity: 'warning',
    confidence: 'high',
    message: 'ticker `t` is not stopped when poll returns',
    ...more,
  };
}

export function judged(more: Partial<Judged> = {}): Judged {
  return { ...observed(), verdict: 'true', why: 'Line 14 returns.', ...more };
}
