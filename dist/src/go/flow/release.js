/** All ends that can be reached unreleased, in block order, each once. A process that ends releases everything. */
export function leaks(question) {
    const { flow, made } = question;
    const start = made === undefined ? { block: flow.entry, index: -1 } : flow.place(made);
    if (start === undefined)
        return [];
    const found = new Map();
    const seen = new Set();
    const work = [
        { block: start.block, from: start.index + 1, deferred: question.deferred === true },
    ];
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
        const end = walk(at.block, at.from, at.deferred);
        if (end === undefined)
            continue;
        for (const edge of at.block.next) {
            const key = edge.to.id * 2 + (end.deferred ? 1 : 0);
            if (seen.has(key) || !question.feasible(edge))
                continue;
            seen.add(key);
            work.push({ block: edge.to, from: 0, deferred: end.deferred });
        }
    }
    return [...found.values()].sort((a, b) => a.node - b.node);
    /** Runs through one block; undefined when the path ends in it. */
    function walk(block, from, wasDeferred) {
        let deferred = wasDeferred;
        for (let i = from; i < block.steps.length; i++) {
            const step = block.steps[i];
            if (step === undefined)
                break;
            if (step === made) {
                found.set(step, { kind: 'again', node: step });
                return undefined;
            }
            const effect = question.effect(step);
            if (effect === 'released')
                return undefined;
            if (effect === 'deferred')
                deferred = true;
            if (effect === 'lost') {
                found.set(step, { kind: 'lost', node: step });
                return undefined;
            }
        }
        if (block.exit === undefined)
            return { deferred };
        if (!deferred && block.exit.kind !== 'process')
            found.set(block.exit.node, block.exit);
        return undefined;
    }
}
