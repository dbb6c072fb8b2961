/** What names say of what they hold: words by which a thing is ever new, and words by which there are few of its kind. */
import type { Origin } from '../types.js';
/** What a name or expression speaks for: ever new things, or `few`, a set that the program or its configuration fixes. */
export type Evidence = Origin | 'few';
type Head = Evidence | 'hash' | 'form' | undefined;
/** What a name's head says: of `remoteAddr` addr, of `clientID` client. `form`: nothing by itself, ask what it is a form of. */
export declare function headOf(name: string): Head;
/** What carries requests or messages, by any word of its name. */
export declare function carrierOf(name: string): Origin | undefined;
/** What the name of a map says of its keys or values: `sessions`, `clientByAddr`, `nameToHash`; not `reqTypes`, of which there are few. */
export declare function originOfName(name: string): Origin | undefined;
export {};
