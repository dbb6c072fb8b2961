/** Which lines of a text are not in an earlier one. */

/** Differences (lines out and lines in, together) beyond which a stretch counts as rewritten: memory grows with their square. */
const maxEdits = 3_000;

/**
 * Lines of a file for `addedLines`: bytes one to one as UTF-16, without their ends, so that CRLF against LF is no difference.
 * What follows the last line feed is a line where it is not empty.
 */
export function linesOf(content: Uint8Array): string[] {
  const lines = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/**
 * Numbers (1-based) of the lines of `after` that an alignment with `before` leaves over. The alignment is a longest one (E. Myers, "An
 * O(ND) Difference Algorithm"), but for stretches with too many differences, of which all lines count as added.
 */
export function addedLines(before: readonly string[], after: readonly string[]): Set<number> {
  return new Set(alignment(before, after).flatMap((at, i) => (at === undefined ? [i + 1] : [])));
}

/** For each line of `after` the index (0-based) of the line of `before` that it is; ascending where there is one. */
export function alignment(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (beforeEnd > head && afterEnd > head && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd--;
    afterEnd--;
  }
  const aligned = after.map((_, i): number | undefined => {
    if (i < head) return i;
    return i >= afterEnd ? i - afterEnd + beforeEnd : undefined;
  });
  // A line that the other side has nowhere is in no alignment; without those even a rewritten file is short.
  const left = indices(before, head, beforeEnd, new Set(after.slice(head, afterEnd)));
  const right = indices(after, head, afterEnd, new Set(before.slice(head, beforeEnd)));
  const same = (l: number, r: number) => before[left[l] ?? -1] === after[right[r] ?? -1];
  for (const [l, r] of commonPairs(left.length, right.length, same)) {
    const line = right[r];
    if (line !== undefined) aligned[line] = left[l];
  }
  slideDown(after, aligned);
  return aligned;
}

/**
 * Of several longest alignments the one where each stretch of new lines stands as low as it can: a function put below another brings its
 * own `}`, not that of the other one. git does the same (xdl_change_compact).
 */
function slideDown(lines: readonly string[], aligned: (number | undefined)[]): void {
  let start = 0;
  for (let end = 0; end < lines.length; end++) {
    if (aligned[end] === undefined) continue;
    if (start < end && lines[start] === lines[end]) {
      aligned[start] = aligned[end];
      aligned[end] = undefined;
      start++;
    } else {
      start = end + 1;
    }
  }
}

/** Indices from `from` to `to` of the lines that are in `wanted`. */
function indices(lines: readonly string[], from: number, to: number, wanted: ReadonlySet<string>): number[] {
  const kept: number[] = [];
  for (let i = from; i < to; i++) if (wanted.has(lines[i] ?? '')) kept.push(i);
  return kept;
}

/** Pairs of a longest common subsequence of two sequences of `n` and `m` elements; none beyond `maxEdits`. */
function commonPairs(n: number, m: number, same: (l: number, r: number) => boolean): [number, number][] {
  // `reach` at diagonal k + limit: how far in the left sequence a way of d edits comes on diagonal k = left - right.
  const limit = Math.min(n + m, maxEdits);
  const reach = new Int32Array(2 * limit + 3);
  const history: Int32Array[] = [];
  for (let d = 0; d <= limit; d++) {
    history.push(reach.slice(limit - d, limit + d + 3));
    for (let k = -d; k <= d; k += 2) {
      const at = k + limit + 1;
      const down = k === -d || (k !== d && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0));
      let l = down ? (reach[at + 1] ?? 0) : (reach[at - 1] ?? 0) + 1;
      while (l < n && l - k < m && same(l, l - k)) l++;
      reach[at] = l;
      if (l >= n && l - k >= m) return walkBack(history, n, m);
    }
  }
  return [];
}

/** The pairs on the way found, from its end: `history[d]` is `reach` before step d, its middle (index d + 1) diagonal 0. */
function walkBack(history: readonly Int32Array[], n: number, m: number): [number, number][] {
  const pairs: [number, number][] = [];
  let l = n;
  let r = m;
  for (let d = history.length - 1; d >= 0; d--) {
    const reach = history[d] ?? new Int32Array();
    const k = l - r;
    const at = k + d + 1;
    const down = k === -d || (k !== d && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0));
    const start = d === 0 ? 0 : down ? (reach[at + 1] ?? 0) : (reach[at - 1] ?? 0) + 1;
    while (l > start) pairs.push([--l, --r]);
    if (d > 0) {
      if (down) r--;
      else l--;
    }
  }
  return pairs;
}
