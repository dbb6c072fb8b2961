export const empty = {
    accesses: [],
    acquires: [],
    mayAcquire: [],
    releases: [],
    live: [],
    signals: [],
    waits: false,
    obscure: false,
    invocations: [],
    taken: new Set(),
};
