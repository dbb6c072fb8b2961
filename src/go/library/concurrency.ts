/** What libraries run concurrently: facts about names, one table each. Import paths are as in code, without a major version where it does not matter. */

/** Functions and methods that run a func which they are given in another goroutine: last name → position of the func (−1: any). */
export const spawners: ReadonlyMap<string, number> = new Map([
  // sync.WaitGroup (Go 1.25), golang.org/x/sync/errgroup, github.com/sourcegraph/conc, k8s.io/apimachinery wait.Group
  ['Go', -1],
  ['TryGo', -1],
  ['GoCtx', -1],
  // time.AfterFunc
  ['AfterFunc', 1],
  // github.com/panjf2000/ants, github.com/alitto/pond, github.com/gammazero/workerpool
  ['Submit', 0],
  ['SubmitWait', 0],
  // k8s.io/apimachinery/pkg/util/wait
  ['StartWithContext', 1],
  ['StartWithChannel', 1],
]);

/** Functions that run a func which they are given for each of many items, beside itself, and wait until all are done. */
export const parallelLoops =
  /^(?:ForEachJob(?:MergeResults)?|ForEachUser|ParallelizeUntil|ParallelForEach|ForEachParallel)$|\/(?:concurrency|parallel|iter)\.(?:ForEach(?:Idx)?|Map(?:Err)?|Times|Run)$|\/parallel\.For$/;

/** Functions that print what they are given, by reflection: of fmt, log, log/slog, loggers of others by their methods, and dumpers. */
export const printers =
  /^(?:fmt|log|log\/slog)\.\w+$|\/(?:spew|litter|pp|pretty)\.\w+$|^reflect\.DeepEqual$|(?:^|\.)(?:Print|Debug|Info|Warn|Warning|Error|Fatal|Panic|Trace)(?:f|ln)?$/;

/** Types of parameters by which a function is a handler of requests, which run beside each other: the last of them. */
export const requestParameters: readonly RegExp[] = [
  /^\*net\/http\.Request$/,
  /(?:^|\/)gin-gonic\/gin\.Context$/,
  /^\*github\.com\/gin-gonic\/gin\.Context$/,
  /^\*?github\.com\/labstack\/echo(?:\/v\d+)?\.Context$/,
  /^\*?github\.com\/gofiber\/fiber(?:\/v\d+)?\.Ctx$/,
  /^\*github\.com\/valyala\/fasthttp\.RequestCtx$/,
  /^\*github\.com\/emicklei\/go-restful(?:\/v\d+)?\.Request$/,
  /^\*github\.com\/(?:astaxie|beego)\/beego(?:\/v\d+)?(?:\/server\/web)?\/context\.Context$/,
  /^\*?github\.com\/kataras\/iris(?:\/v\d+)?(?:\/context)?\.Context$/,
  /^\*github\.com\/cloudwego\/hertz\/pkg\/app\.RequestContext$/,
  /^\*gopkg\.in\/macaron(?:\.v\d+)?\.Context$/,
  // Interceptors of google.golang.org/grpc.
  /^\*google\.golang\.org\/grpc\.(?:Unary|Stream)ServerInfo$/,
  // Streams that peers open, of libp2p; calls by connect-go.
  /(?:^|\/)libp2p\/go-libp2p[\w.-]*\/(?:.*\/)?(?:net|network)\.Stream$|(?:^|\/)go-libp2p-net\.Stream$/,
  /^\*(?:connectrpc\.com|github\.com\/bufbuild)\/connect(?:-go)?\.Request\b/,
  // Scrapes of github.com/prometheus/client_golang.
  /^chan github\.com\/prometheus\/client_golang\/prometheus\.Metric$/,
  // One goroutine per partition, connection or question.
  /\/sarama\.ConsumerGroupClaim$/,
  /^golang\.org\/x\/crypto\/ssh\.ConnMetadata$/,
  /^github\.com\/miekg\/dns\.ResponseWriter$/,
  // Admission webhooks of sigs.k8s.io/controller-runtime, file systems in user space (bazil.org/fuse).
  /\/webhook\/admission\.Request$/,
  /^\*bazil\.org\/fuse\.(?:Open|Create|Read|Write|Mkdir|Remove|Rename|Setattr|Lookup|Forget|Flush|Release)Request$/,
];

/** Function types that a server calls for every request, by their names. */
export const servingTypes = /(?:^|[./*])\w*(?:Handler|HandlerFunc|Middleware|MiddlewareFunc|Interceptor|InterceptorFunc)$/;

/** Types of results by which a method answers for a file system in user space: nodes and handles of bazil.org/fuse. */
export const requestResults = /^bazil\.org\/fuse\/fs\.(?:Node|Handle)$/;

/** Types of parameters by which a function is a client library's callback: it runs in a goroutine of the library. */
export const callbackParameters: readonly RegExp[] = [
  /mqtt[^/]*\.Message$/,
  /^\*github\.com\/nats-io\/(?:go-)?nats(?:\.go)?\.Msg$/,
  /^\*github\.com\/IBM\/sarama\.ConsumerMessage$/,
];

/** The types of `requestParameters` and `callbackParameters` as a parameter list may write them. */
export const outsideTypes =
  /(?:^|[^\w.])(?:\w+\.)?(?:\w*Request|RequestCtx|RequestContext|Ctx|Message|Msg|ConsumerMessage|ConsumerGroupClaim|(?:Unary|Stream)ServerInfo|Stream|ConnMetadata|ResponseWriter)\b|(?<!\bcontext)\.Context\b|[^\w.]Context\b/;

/** Struct types whose func fields a library calls in a goroutine of its own (k8s.io/client-go/tools/cache). */
export const callbackHolders = /ResourceEventHandler(?:Detailed)?Funcs$/;

/** Func fields of libraries' structs, by their names: `ssh.Server{Handler: s.session}`, `swarm.Config{OnConnect: n.connected}`. */
export const callbackFields: readonly { readonly name: RegExp; readonly kind: 'handler' | 'callback' }[] = [
  { name: /^(?:\w*[a-z])?Handler$|^Handle[A-Z]/, kind: 'handler' },
  { name: /^On[A-Z]|Callback$/, kind: 'callback' },
];

/** A function that takes an object whose methods then run for every request beside each other. */
interface Service {
  readonly name: RegExp;
  /** The last name, as a call has it before anything is parsed. */
  readonly last: RegExp;
  /** Import path of its package, where that says more. */
  readonly from?: RegExp;
  /** Position of the object. */
  readonly argument: number;
}

export const services: readonly Service[] = [
  // generated gRPC code: RegisterGreeterServer(s, impl)
  { name: /(?:^|\.)Register[A-Z]\w*Server$/, last: /^Register[A-Z]\w*Server$/, argument: 1 },
  // net/rpc
  { name: /^net\/rpc\.Register$/, last: /^Register$/, from: /^net\/rpc$/, argument: 0 },
  { name: /^net\/rpc\.RegisterName$/, last: /^RegisterName$/, from: /^net\/rpc$/, argument: 1 },
  // generated by go-micro: RegisterGreeterHandler(server, impl)
  { name: /[./]Register[A-Z]\w*Handler$/, last: /^Register[A-Z]\w*Handler$/, argument: 1 },
  // generated by connect and twirp: greetconnect.NewGreeterHandler(impl), greetrpc.NewGreeterServer(impl)
  {
    name: /(?:connect|rpc|pb)\.New[A-Z]\w*(?:Handler|Server)$/,
    last: /^New[A-Z]\w*(?:Handler|Server)$/,
    from: /(?:connect|rpc|pb)$/,
    argument: 0,
  },
];

/** Any of their last names: one test for the many calls that are none. */
export const serviceCalls = new RegExp(services.map(({ last }) => last.source).join('|'));

/** Methods that others call at any time by contract: `http.Handler`, `prometheus.Collector`, `fs.HandleReadDirAller` of bazil.org/fuse. */
export const contractMethods: ReadonlySet<string> = new Set(['ServeHTTP', 'ServeDNS', 'Collect', 'ReadDirAll']);

/** Names of functions that keep the func which they are given, to call it when something happens. */
export const registrations =
  /^(?:Subscribe|On[A-Z]|Register\w*(?:Handler|Callback|Func)|Add\w*(?:Handler|Listener|Callback)|Set\w*(?:Handler|Callback)|Watch|Notify)/;

/** Names of types and packages that stand in for others in tests. */
export const testDoubles = /^(?:mock|fake|stub|noop|nop|dummy)|Mock|Fake|Stub|Noop|Dummy|testutil/;
