export const empty = {
    accesses: [],
    acquires: [],
    releases: [],
    live: [],
    signals: [],
    waits: false,
    obscure: false,
    invocations: [],
    taken: new Set(),
};
