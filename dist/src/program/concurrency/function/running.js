export function both(a, b) {
    if (hasAll(a, b))
        return a;
    return hasAll(b, a) ? b : new Set([...a.keys(), ...b.keys()]);
}
function hasAll(a, b) {
    if (a === b)
        return true;
    if (b.size > a.size)
        return false;
    for (const key of b.keys())
        if (!a.has(key))
            return false;
    return true;
}
export function butFor(running, thread) {
    return running.has(thread) ? new Set([...running.keys()].filter((key) => key !== thread)) : running;
}
