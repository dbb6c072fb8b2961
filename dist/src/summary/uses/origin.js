import { Field, Kind } from '../../syntax/kinds.js';
import { none } from '../../syntax/tree.js';
const words = [
    ['request', ['request', 'req', 'header', 'cookie']],
    ['message', ['message', 'msg', 'event', 'packet']],
    ['connection', ['conn', 'connection', 'client', 'session', 'peer', 'socket']],
    ['address', ['addr', 'address', 'host', 'hostname', 'ip', 'endpoint', 'url', 'uri']],
    ['random', ['uuid', 'guid', 'ulid', 'token', 'nonce', 'digest', 'fingerprint', 'hash', 'checksum']],
    ['counter', ['seq', 'sequence', 'counter']],
    ['time', ['now', 'timestamp', 'nano']],
];
const origins = new Map(words.flatMap(([origin, list]) => list.map((word) => [word, origin])));
/** Origin of a key, by the words of its names and, one step back, of what its variables were declared from. */
export function originOfKey(source, key) {
    const { tree, bindings } = source;
    const own = namedOrigin(source, key);
    if (own !== undefined)
        return own;
    const end = tree.after(key);
    for (let n = key; n < end; n++) {
        const variable = tree.kind(n) === Kind.identifier ? bindings.of(n) : undefined;
        const back = variable === undefined ? undefined : namedOrigin(source, initialiser(source, variable));
        if (back !== undefined)
            return back;
    }
    return undefined;
}
/** Origin of a value stored under a key: a time or a connection says that entries come and go. */
export function originOfValue(source, value) {
    const origin = namedOrigin(source, value);
    return origin === 'time' || origin === 'connection' ? origin : undefined;
}
/** The expression that a variable gets its first value from, alone or as one of several results. */
function initialiser({ tree }, variable) {
    if (variable.value !== none)
        return variable.value;
    const statement = tree.parent(tree.parent(variable.node));
    return tree.kind(statement) === Kind.short_var_declaration ? tree.child(statement, Field.right) : none;
}
/** What the name of a variable or field says of what it holds: `sessions`, `clientByAddr`. */
export function originOfName(name) {
    for (const word of wordsOf(name)) {
        const origin = origins.get(word);
        if (origin !== undefined)
            return origin;
    }
    return undefined;
}
function namedOrigin({ tree }, node) {
    const end = node === none ? node : tree.after(node);
    for (let n = node; n < end; n++) {
        const kind = tree.kind(n);
        if (kind !== Kind.identifier && kind !== Kind.field_identifier)
            continue;
        const origin = originOfName(tree.text(n));
        if (origin !== undefined)
            return origin;
    }
    return undefined;
}
/** `remoteAddr` → remote, addr; `clientIP` → client, ip; `node_id` → node, id. */
function wordsOf(name) {
    return name
        .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
        .split(/[ _]+/)
        .map((word) => word.toLowerCase().replace(/s$/, ''));
}
