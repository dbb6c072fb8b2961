/** What the words of keys, values and maps say of how many keys there will be. */
import { describe, expect, test } from 'vitest';
import { fileImports } from '../../src/go/names.js';
import { type MemberUse, summarise } from '../../src/summary/index.js';
import { originOfName } from '../../src/summary/uses/words.js';
import { goParser } from '../../src/syntax/parse.js';

const parser = await goParser();
const imports = fileImports(
  ['crypto/sha256', 'fmt', 'github.com/google/uuid', 'net', 'net/http', 'strings', 'time'].map((path) => ({ path })),
);

/** `few`, an origin, or undefined for a key that says nothing. */
function said(key: string, value = '1', before = ''): string | undefined {
  const params = 'n int, s string, req *Request, r *http.Request, conn net.Conn, event string, ev *Event, hosts []string, opts Options';
  const bytes = Buffer.from(`func f(${params}) {\n${before}\nm.Store(${key}, ${value})\n}`);
  const { faults, uses } = summarise(parser.parse(bytes, 0, bytes.length), imports);
  expect(faults).toEqual([]);
  const fact: MemberUse['key'] = uses.find((use) => use.method === 'Store')?.key;
  return fact?.few === true ? 'few' : fact?.origin;
}

test.each<readonly [key: string, said: string | undefined]>([
  ['s', undefined],
  ['n + 1', undefined],
  ['clientID', 'connection'],
  ['conn', 'connection'],
  ['conn.RemoteAddr().String()', 'address'],
  ['[]byte(hosts[n])', 'address'],
  ['uuid.NewString()', 'random'],
  ['time.Now().UnixNano()', 'time'],
  ['nextSeq()', 'counter'],
  ['fmt.Sprintf("%s/%d", x.URL(), n)', 'address'],
  ['key{s, x.addr}', 'address'],
  ['key{host: s}', undefined],
  ['strings.ToLower(addr)', 'address'],
  ['pick(addr)', undefined],
  ['x.url.path', undefined],
  ['x.url.Key()', 'address'],
  // A request or message by what identifies it; of a handler's request everything.
  ['ev.ID', 'message'],
  ['ev.Source', undefined],
  ['event', undefined],
  ['ev', 'message'],
  ['req.Key()', 'request'],
  ['req.Peer.StoreID', undefined],
  ['r.URL.Path', 'request'],
  ['r.Header.Get("X")', 'request'],
  ['r.Method', 'few'],
  // Kinds, settings, parts.
  ['methodName', 'few'],
  ['ev.GetCompression()', 'few'],
  ['opts', 'few'],
  ['timeout', 'few'],
  ['index', 'few'],
  ['w.random()', undefined],
  ['topic + "/" + service', 'few'],
  ['topic + "/" + s', undefined],
  ['topic + "/" + addr', 'address'],
  // Hashes.
  ['sha256.Sum256(b)', 'random'],
  ['x.hash()', 'random'],
  ['schema.hash()', 'few'],
])('key %s: %s', (key, expected) => {
  expect(said(key)).toBe(expected);
});

test.each<readonly [before: string, said: string | undefined]>([
  ['k := r.URL.Query().Get("name")', 'request'],
  ['k, err := uuid.NewRandom()', 'random'],
  ['k := key{n: n}', undefined],
  ['a := conn.RemoteAddr(); k := a.String()', 'address'],
  ['k := ev.Kind', 'few'],
])('one step back, after %s: %s', (before, expected) => {
  expect(said('k', '1', before)).toBe(expected);
});

test('a range over things', () => {
  const bytes = Buffer.from('func f(hosts []string) {\nfor _, k := range hosts {\nm.Store(k, 1)\n}\n}');
  expect(summarise(parser.parse(bytes, 0, bytes.length), imports).uses.find((use) => use.method === 'Store')?.key?.origin).toBe('address');
});

test.each<readonly [key: string, value: string, said: string | undefined]>([
  ['s', 'time.Now()', 'time'],
  ['s', '&entry{at: time.Now()}', 'time'],
  ['s', 'newConn(s)', 'connection'],
  ['s', '&client{}', 'connection'],
  ['s', 'addr', undefined],
  ['topic', 'time.Now()', 'few'],
])('value: Store(%s, %s): %s', (key, value, expected) => {
  expect(said(key, value)).toBe(expected);
});

describe('names of maps', () => {
  test.each<readonly [name: string, said: string | undefined]>([
    ['sessions', 'connection'],
    ['addresses', 'address'],
    ['connPool', 'connection'],
    ['clientByAddr', 'connection'],
    ['statusByIP', 'address'],
    ['nameToHashSize8', 'random'],
    ['pendingRequests', 'request'],
    ['reqTypeMap', undefined],
    ['eventHandlers', undefined],
    ['clientConfigs', undefined],
    ['routeCounters', undefined],
    ['lastTimestamps', undefined],
    ['status', undefined],
    ['', undefined],
    ['___', undefined],
  ])('%s: %s', (name, expected) => {
    expect(originOfName(name)).toBe(expected);
  });
});

test('a long way back ends', () => {
  const before = ['a0 := addr', ...Array.from({ length: 40 }, (_, i) => `a${i + 1} := a${i}`)].join('\n');
  expect(said('a40', '1', before)).toBe(undefined);
  expect(said('x', '1', 'x := y; y := x')).toBe(undefined);
});
