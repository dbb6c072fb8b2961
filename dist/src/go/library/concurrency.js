/** What libraries run concurrently: facts about names, one table each. Import paths are as in code, without a major version where it does not matter. */
/** Functions and methods that run a func which they are given in another goroutine: last name → position of the func (−1: any). */
export const spawners = new Map([
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
export const parallelLoops = /^(?:ForEachJob(?:MergeResults)?|ForEachUser|ParallelizeUntil|ParallelForEach|ForEachParallel)$|\/(?:concurrency|parallel|iter)\.(?:ForEach(?:Idx)?|Map(?:Err)?|Times|Run)$|\/parallel\.For$/;
/** Functions that print what they are given, by reflection: of fmt, log, log/slog, loggers of others by their methods, and dumpers. */
export const printers = /^(?:fmt|log|log\/slog)\.\w+$|\/(?:spew|litter|pp|pretty)\.\w+$|^encoding\/json\.MarshalIndent$|^reflect\.DeepEqual$|\/yaml(?:\.v\d)?\.Marshal$|(?:^|\.)(?:Print|Debug|Info|Warn|Warning|Error|Fatal|Panic|Trace)(?:f|ln)?$/;
/** Types of parameters by which a function is a handler of requests, which run beside each other: the last of them. */
export const requestParameters = [
    /^\*net\/http\.Request$/,
    /(?:^|\/)gin-gonic\/gin\.Context$/,
    /^\*github\.com\/gin-gonic\/gin\.Context$/,
    /^\*?github\.com\/labstack\/echo(?:\/v\d+)?\.Context$/,
    /^\*?github\.com\/gofiber\/fiber(?:\/v\d+)?\.Ctx$/,
    /^\*github\.com\/valyala\/fasthttp\.RequestCtx$/,
    /^\*github\.com\/emicklei\/go-restful(?:\/v\d+)?\.Request$/,
];
/** Types of parameters by which a function is a client library's callback: it runs in a goroutine of the library. */
export const callbackParameters = [
    /mqtt[^/]*\.Message$/,
    /^\*github\.com\/nats-io\/(?:go-)?nats(?:\.go)?\.Msg$/,
    /^\*github\.com\/IBM\/sarama\.ConsumerMessage$/,
];
/** The types of `requestParameters` and `callbackParameters` as a parameter list may write them. */
export const outsideTypes = /(?:^|[^\w.])(?:\w+\.)?(?:Request|RequestCtx|Ctx|Message|Msg|ConsumerMessage)\b|(?<!\bcontext)\.Context\b|[^\w.]Context\b/;
/** Struct types whose func fields a library calls in a goroutine of its own (k8s.io/client-go/tools/cache). */
export const callbackHolders = /ResourceEventHandler(?:Detailed)?Funcs$/;
/** Functions that take an object whose methods then run for every request beside each other: name → position of the object. */
export const services = [
    // generated gRPC code: RegisterGreeterServer(s, impl)
    { name: /(?:^|\.)Register[A-Z]\w*Server$/, argument: 1 },
    // net/rpc
    { name: /^net\/rpc\.Register$/, argument: 0 },
    { name: /^net\/rpc\.RegisterName$/, argument: 1 },
];
/** Methods that others call at any time by contract: `http.Handler`, `prometheus.Collector`. */
export const contractMethods = new Set(['ServeHTTP', 'ServeDNS', 'Collect']);
/** Names of functions that keep the func which they are given, to call it when something happens. */
export const registrations = /^(?:Subscribe|On[A-Z]|Register\w*(?:Handler|Callback|Func)|Add\w*(?:Handler|Listener|Callback)|Set\w*(?:Handler|Callback)|Watch|Notify)/;
/** Names of types and packages that stand in for others in tests. */
export const testDoubles = /^(?:mock|fake|stub|noop|nop|dummy)|Mock|Fake|Stub|Noop|Dummy|testutil/;
