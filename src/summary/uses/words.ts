/** What names say of what they hold: words by which a thing is ever new, and words by which there are few of its kind. */
import type { Origin } from '../types.js';

/** What a name or expression speaks for: ever new things, or `few`, a set that the program or its configuration fixes. */
export type Evidence = Origin | 'few';

/** Things of which each is another one: what is called so, or identifies one, is ever new. */
const identities: ReadonlyMap<string, Origin> = table<Origin>([
  ['connection', 'conn connection client session peer socket'],
  ['address', 'addr address host hostname ip endpoint url uri'],
  ['random', 'uuid guid ulid nuid token nonce digest fingerprint'],
  ['counter', 'seq sequence'],
  ['time', 'now timestamp nano'],
]);

/** Made of something: as new as what it is made of. */
const hashes: ReadonlySet<string> = new Set(['hash', 'checksum', 'sum']);

/** Things that carry what others sent: what is taken out of one is ever new. What is only called so (`event string`) is a kind of them. */
const carriers: ReadonlyMap<string, Origin> = table<Origin>([
  ['request', 'request req header cookie'],
  ['message', 'message msg event packet'],
]);

/** Kinds, settings and parts of a program: however long it runs, there are as many as somebody wrote down. */
const few: ReadonlyMap<string, 'few'> = table<'few'>([
  [
    'few',
    'type kind class category enum format mode status code level version encoding compression codec algorithm algo protocol proto scheme ' +
      'method func function handler callback listener observer watcher hook plugin driver provider factory backend ' +
      'option opt config cfg conf setting param flag feature feat role schema field column table database db template locale lang language ' +
      'metric service topic queue region zone cluster partition shard index idx slot port timeout duration interval delay limit priority',
  ],
]);

/** Say only that a name is one's identity or form (`addr.String()`, `clientID`): what stands before them says whose. */
const forms: ReadonlySet<string> = new Set(
  'id uid key name string str text value val v byte random get new next make generate create must to as format sprint sprintf sum64 entry unix'.split(
    ' ',
  ),
);

/** What maps are called after what they hold: `sessionCache`, `clientMap`. */
const containers: ReadonlySet<string> = new Set('map cache pool list set table registry index store tracker info data size len'.split(' '));

function table<T extends string>(lists: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(lists.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));
}

/** `remoteAddr` → remote, addr; `clientIP` → client, ip; `nodes_by_id2` → node, by, id. Plurals lose their s. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/\d+/g, ' ')
    .split(/[ _]+/)
    .filter((word) => word !== '')
    .map((word) => singular(word.toLowerCase()));
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word.replace(/sses$/, 'ss');
  return /(?:sh|ch|ss|x)es$/.test(word) ? word.slice(0, -2) : word.replace(/ies$/, 'y').replace(/s$/, '');
}

type Head = Evidence | 'hash' | 'form' | undefined;

/** Heads of names met before: the same few thousand names make up a program. */
const heads = new Map<string, Head>();
const maxHeads = 20_000;

/** What a name's head says: of `remoteAddr` addr, of `clientID` client. `form`: nothing by itself, ask what it is a form of. */
export function headOf(name: string): Head {
  let head = heads.get(name);
  if (head !== undefined || heads.has(name)) return head;
  if (heads.size >= maxHeads) heads.clear();
  head = headOfWords(name);
  heads.set(name, head);
  return head;
}

function headOfWords(name: string): Head {
  const words = wordsOf(name);
  while (words.length > 0 && forms.has(words.at(-1) ?? '')) words.pop();
  const head = words.at(-1);
  if (head === undefined) return 'form';
  return hashes.has(head) ? 'hash' : (identities.get(head) ?? few.get(head));
}

/** What carries requests or messages, by any word of its name. */
export function carrierOf(name: string): Origin | undefined {
  for (const word of wordsOf(name)) {
    const origin = carriers.get(word);
    if (origin !== undefined) return origin;
  }
  return undefined;
}

/** What the name of a map says of its keys or values: `sessions`, `clientByAddr`, `nameToHash`; not `reqTypes`, of which there are few. */
export function originOfName(name: string): Origin | undefined {
  const sides: string[][] = [[]];
  for (const word of wordsOf(name)) {
    if (/^(?:by|to|per|for|of)$/.test(word)) sides.push([]);
    else sides.at(-1)?.push(word);
  }
  const heads = sides.map((words) => {
    while (words.length > 1 && (containers.has(words.at(-1) ?? '') || forms.has(words.at(-1) ?? ''))) words.pop();
    return words.at(-1) ?? '';
  });
  for (const head of heads) {
    const origin = identities.get(head) ?? carriers.get(head) ?? (hashes.has(head) ? 'random' : undefined);
    // Counters and times are what is kept of each key, whatever the keys are.
    if (origin !== undefined && origin !== 'counter' && origin !== 'time') return origin;
  }
  return undefined;
}
