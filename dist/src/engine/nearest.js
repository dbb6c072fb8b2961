/** Suggestions for names that do not exist. */
/** Names that `name` is a part of, then those a few typing errors away; best first, at most three. */
export function nearest(name, names) {
    const wanted = name.toLowerCase();
    return names
        .map((candidate) => ({ candidate, cost: cost(wanted, candidate.toLowerCase()) }))
        .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
        .sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1))
        .slice(0, 3)
        .map(({ candidate }) => candidate);
}
/** `did you mean a, b or c?`; empty where nothing is near. */
export function didYouMean(name, names) {
    const near = nearest(name, names);
    const last = near.pop();
    if (last === undefined)
        return '';
    return `Did you mean ${near.length === 0 ? last : `${near.join(', ')} or ${last}`}?`;
}
function cost(wanted, candidate) {
    if (wanted.length >= 3 && candidate.includes(wanted))
        return 0;
    const most = Math.max(1, Math.floor(candidate.length / 3));
    // Also keeps a name of any length from costing time.
    if (Math.abs(wanted.length - candidate.length) > most)
        return Number.POSITIVE_INFINITY;
    const distance = editDistance(wanted, candidate);
    return distance <= most ? distance : Number.POSITIVE_INFINITY;
}
/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), in UTF-16 units. */
export function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, at(beforeLast, j - 2) + 1);
            row.push(best);
        }
        beforeLast = last;
        last = row;
    }
    return at(last, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}
