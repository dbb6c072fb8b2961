/** What the names of functions say about how long a process runs and what runs once in it: knowledge of libraries and of usage, in tables. */

/** Functions that open what a process listens on: net, crypto/tls, net/http. */
export const listening: ReadonlySet<string> = new Set([
  'Listen',
  'ListenTCP',
  'ListenUDP',
  'ListenIP',
  'ListenUnix',
  'ListenUnixgram',
  'ListenPacket',
  'ListenMulticastUDP',
  'FileListener',
]);

/** Calls that serve for as long as a process runs: net/http, google.golang.org/grpc, net. */
export const servers: readonly string[] = ['ListenAndServe', 'ListenAndServeTLS', 'Serve', 'ServeTLS', 'Accept'];

/** Calls by which a `main` shows that it stays up. */
export const serving: readonly string[] = [
  ...servers,
  // os/signal
  'Notify',
  'NotifyContext',
  // time
  'NewTicker',
  'Tick',
  // Command lines and frameworks: github.com/spf13/cobra, gin, golang.org/x/sync/errgroup
  'Run',
  'Execute',
  'Wait',
];

/** Long-running by convention: what stands in them before their loop or their server is start-up. */
export const starter = /^(?:Run|Serve|ListenAndServe|Start|Main|Execute)$/;

/** Runs once, or a few times, before a service is up. */
export const constructors =
  /^(?:New|new|Make|make|Init|init|Open|open|Restore|restore|Default|default|Must|must|Setup|setup|Build|build)(?:\P{Ll}|$)/u;

/** Of methods only these: `NewSession(id)` is what a store does all day. */
export const constructorMethods = /^(?:[Ii]nit|[Ss]etup|[Ss]etUp)$/;

/** Set-up by convention; a plain `Set`, `Add`, `Put` is what a cache does all day. */
export const setUp =
  /^(?:Register|register|Use|With|with|Configure|configure|Install|install|Load|load)(?:\P{Ll}|$)|^(?:Set|set|Enable|Disable)\P{Ll}/u;

/** Of methods only what registers and configures. */
export const setUpMethods = /^(?:[Rr]egister|[Uu]se|[Cc]onfigure|[Ii]nstall)(?:\P{Ll}|$)/u;

/** Makes what lives from there on: `CreateServer`, `StartAgent`, `GetInstance`. */
export const startUp =
  /^(?:[Rr]un|[Ss]tart|[Ll]isten|[Ll]aunch|[Cc]reate|[Pp]rovide|[Ee]xecute|[Bb]ootstrap|[Rr]egister|[Ee]nable|[Gg]et)(?:\P{Ll}|$)|^(?:[Ss]erve|[Mm]ain)$/u;

/** Functions and methods that run what they are given once: sync.Once. */
export const once = /[Oo]nce(?:\.Do|Func|Values?)$/;
