/** Functions of libraries that run or keep a function which they are given. */
import { lastName } from '../../names.js';
import { unversioned } from '../unversioned.js';
import type { Context } from './outside.js';

/**
 * What becomes of a function that is an argument: it runs in another goroutine, in several which the call waits for, later as `Context` says,
 * or at once.
 */
export type Runs = 'go' | 'each' | 'now' | Context;

/** A function or method of a library that runs a function which it is given, not at once. */
interface Runner {
  /** Its last name. */
  readonly name: string;
  /** Import path of its package, or of one that the file imports where it is a method; without a major version. Absent where the name says it all. */
  readonly from?: string;
  /** Position of the argument; −1: any. */
  readonly argument: number;
  readonly runs: Runs;
}

/** Functions of one package, blanks between them: `Name`, `Name:1` where the argument is not the first, `Name:*` for any. */
function rows(from: string | undefined, runs: Runs, functions: string): readonly Runner[] {
  return functions.split(' ').map((one) => {
    const [name = '', argument = '0'] = one.split(':');
    return { name, argument: argument === '*' ? -1 : Number(argument), runs, ...(from === undefined ? {} : { from }) };
  });
}

const runners: readonly Runner[] = [
  // sync.WaitGroup (Go 1.25), golang.org/x/sync/errgroup, github.com/sourcegraph/conc, k8s.io/apimachinery wait.Group
  ...rows(undefined, 'go', 'Go:* TryGo:* GoCtx:*'),
  // time, context, and clocks that stand in for time
  ...rows(undefined, 'go', 'AfterFunc:1'),
  // github.com/panjf2000/ants, github.com/alitto/pond, github.com/gammazero/workerpool
  ...rows(undefined, 'go', 'Submit SubmitWait'),
  ...rows('github.com/alitto/pond', 'go', 'SubmitErr TrySubmit TrySubmitErr SubmitAndWait SubmitBefore'),
  ...rows('github.com/panjf2000/ants', 'handler', 'NewPoolWithFunc:1 NewPoolWithFuncGeneric:1 NewMultiPoolWithFunc:2'),
  ...rows('github.com/gammazero/workerpool', 'go', 'Do DoWait'),
  ...rows('github.com/Jeffail/tunny', 'handler', 'NewFunc:1'),
  // k8s.io/apimachinery/pkg/util/wait
  ...rows(undefined, 'go', 'StartWithContext:1 StartWithChannel:1'),
  ...rows('k8s.io/apimachinery/pkg/util/errors', 'each', 'AggregateGoroutines:*'),
  // Goroutines under other names.
  ...rows('github.com/zeromicro/go-zero/core/threading', 'go', 'GoSafe GoSafeCtx:1 Schedule ScheduleImmediately'),
  ...rows('github.com/zeromicro/go-zero/core/mr', 'each', 'Finish:* FinishVoid:* ForEach:1 MapReduce:1 MapReduceVoid:1 MapReduceChan:1'),
  ...rows('github.com/zeromicro/go-zero/core/fx', 'each', 'Parallel:* ParallelErr:* Walk'),
  ...rows('github.com/bytedance/gopkg', 'go', 'CtxGo:1'),
  ...rows('github.com/samber/lo', 'go', 'Async Async0 Async1 Async2 Async3'),
  ...rows('github.com/samber/lo/parallel', 'each', 'GroupBy:1 PartitionBy:1'),
  ...rows('github.com/afex/hystrix-go/hystrix', 'go', 'Go:1 GoC:2 Do:1 DoC:2'),
  ...rows('github.com/oklog/run', 'go', 'Add'),
  ...rows('github.com/gogf/gf/os/grpool', 'go', 'Add:1 AddWithRecover:1'),
  ...rows('github.com/gogf/gf/util/gutil', 'go', 'Go:1'),
  ...rows('github.com/jesseduffield/gocui', 'go', 'OnWorker'),
  ...rows('github.com/failsafe-go/failsafe-go', 'go', 'RunAsync GetAsync RunWithExecutionAsync GetWithExecutionAsync'),
  ...rows('github.com/ethereum/go-ethereum/event', 'go', 'NewSubscription Resubscribe:1 ResubscribeErr:1'),
  ...rows('github.com/grafana/dskit/ring', 'each', 'DoBatch:4 DoUntilQuorum:3 DoUntilQuorumWithoutSuccessfulContextCancellation:3'),
  ...rows('github.com/grafana/dskit/concurrency', 'each', 'ForEachNotInFlight:2'),
  ...rows('github.com/redis/go-redis', 'each', 'ForEachMaster:1 ForEachSlave:1 ForEachShard:1'),
  ...rows('github.com/go-redis/redis', 'each', 'ForEachMaster:1 ForEachSlave:1 ForEachShard:1'),
  ...rows('github.com/charlievieth/fastwalk', 'each', 'Walk:2'),
  ...rows('sigs.k8s.io/controller-runtime/pkg/manager', 'go', 'RunnableFunc'),
  ...rows('k8s.io/apiserver/pkg/server', 'go', 'AddPostStartHook:1 AddPostStartHookOrDie:1'),
  ...rows('net/http', 'go', 'RegisterOnShutdown'),
  // Schedulers: a goroutine for each run.
  ...rows('github.com/robfig/cron', 'callback', 'AddFunc:1 AddJob:1 Schedule:1 FuncJob'),
  ...rows('gopkg.in/robfig/cron', 'callback', 'AddFunc:1 AddJob:1'),
  ...rows('github.com/go-co-op/gocron', 'callback', 'Do DoWithJobDetails NewTask'),
  ...rows('github.com/jasonlvhit/gocron', 'callback', 'Do DoSafely'),
  ...rows('github.com/RussellLuo/timingwheel', 'callback', 'ScheduleFunc:1'),
  ...rows('github.com/gogf/gf/os/gtimer', 'callback', 'Add:2 AddTimes:3 AddSingleton:2 AddOnce:2 SetInterval:2 SetTimeout:2'),
  ...rows('github.com/gogf/gf/os/gcron', 'callback', 'Add:2 AddTimes:3 AddSingleton:2 AddOnce:2'),
  ...rows('github.com/grafana/dskit/services', 'callback', 'NewBasicService:1 NewTimerService:2 NewIdleService'),
  ...rows('github.com/libp2p/go-libp2p-pubsub', 'callback', 'WithPeerScoreInspect'),
  ...rows('github.com/bep/debounce', 'callback', 'New'),
  // Asked at every scrape.
  ...rows('expvar', 'handler', 'Func'),
  ...rows('github.com/prometheus/client_golang/prometheus', 'handler', 'NewGaugeFunc:1 NewCounterFunc:1 NewUntypedFunc:1 GathererFunc'),
  ...rows('github.com/prometheus/client_golang/prometheus/promauto', 'handler', 'NewGaugeFunc:1 NewCounterFunc:1 NewUntypedFunc:1'),
  ...rows('k8s.io/component-base/metrics', 'handler', 'NewGaugeFunc:1'),
  ...rows('go.opentelemetry.io/otel/metric', 'handler', 'RegisterCallback WithInt64Callback WithFloat64Callback'),
  ...rows('github.com/VictoriaMetrics/metrics', 'handler', 'NewGauge:1 GetOrCreateGauge:1 RegisterMetricsWriter'),
  ...rows('github.com/rcrowley/go-metrics', 'handler', 'NewFunctionalGauge NewRegisteredFunctionalGauge:2'),
  ...rows('github.com/ethereum/go-ethereum/metrics', 'handler', 'NewFunctionalGauge NewRegisteredFunctionalGauge:2'),
  ...rows('go.opencensus.io/metric', 'callback', 'UpsertEntry'),
  // Kept, and called for requests, connections, messages and loads.
  ...rows('golang.org/x/net/websocket', 'handler', 'Handler'),
  ...rows('github.com/gliderlabs/ssh', 'handler', 'Handle'),
  ...rows('google.golang.org/grpc', 'handler', 'UnknownServiceHandler InTapHandle WithContextDialer WithDialer'),
  ...rows('github.com/cloudevents/sdk-go', 'handler', 'StartReceiver:1'),
  ...rows('cloud.google.com/go/pubsub', 'handler', 'Receive:1'),
  ...rows('github.com/nsqio/go-nsq', 'handler', 'AddConcurrentHandlers'),
  ...rows('github.com/gocraft/work', 'handler', 'Job:1 JobWithOptions:2'),
  ...rows('github.com/RichardKnop/machinery', 'handler', 'RegisterTask:1'),
  ...rows('github.com/contribsys/faktory_worker_go', 'handler', 'Register:1'),
  ...rows('go.temporal.io/sdk', 'handler', 'RegisterActivity RegisterActivityWithOptions'),
  ...rows('github.com/mark3labs/mcp-go/server', 'handler', 'AddTool:1 AddResource:1 AddPrompt:1'),
  ...rows('github.com/danielgtaylor/huma', 'handler', 'Register:2 Get:2 Post:2 Put:2 Patch:2 Delete:2'),
  ...rows('github.com/golang/groupcache', 'handler', 'GetterFunc'),
  ...rows('github.com/lrstanley/girc', 'handler', 'AddBg:1'),
  ...rows('github.com/bluele/gcache', 'handler', 'LoaderFunc LoaderExpireFunc'),
  ...rows('github.com/libp2p/go-libp2p-pubsub', 'handler', 'RegisterTopicValidator:1 WithDefaultValidator WithMessageIdFn'),
  ...rows('github.com/libp2p/go-libp2p', 'handler', 'SetStreamHandlerMatch:*'),
  ...rows('github.com/tidwall/redcon', 'handler', 'ListenAndServe:1 NewServer:1'),
  ...rows(
    'github.com/open-policy-agent/opa/rego',
    'handler',
    'RegisterBuiltin1:1 RegisterBuiltin2:1 RegisterBuiltin3:1 RegisterBuiltinDyn:1',
  ),
  ...rows('github.com/google/cel-go/cel', 'handler', 'UnaryBinding BinaryBinding FunctionBinding'),
  ...rows('github.com/go-sql-driver/mysql', 'handler', 'RegisterDialContext:1 RegisterDial:1'),
  ...rows('github.com/rs/zerolog', 'handler', 'HookFunc'),
  ...rows('go.uber.org/zap', 'handler', 'Hooks:*'),
  ...rows(
    'go.opentelemetry.io/collector/processor/processorhelper',
    'handler',
    'NewTraces:* NewMetrics:* NewLogs:* NewTracesProcessor:* NewMetricsProcessor:* NewLogsProcessor:*',
  ),
  ...rows(
    'go.opentelemetry.io/collector/exporter/exporterhelper',
    'handler',
    'NewTraces:3 NewMetrics:3 NewLogs:3 NewTracesExporter:3 NewMetricsExporter:3 NewLogsExporter:3',
  ),
  // Kept, and called in a goroutine of the library, one call after the other.
  ...rows('runtime', 'callback', 'SetFinalizer:1 AddCleanup:1'),
  ...rows('github.com/patrickmn/go-cache', 'callback', 'OnEvicted'),
  ...rows(
    'github.com/jellydator/ttlcache',
    'callback',
    'OnInsertion OnUpdate OnEviction SetExpirationCallback SetExpirationReasonCallback',
  ),
  ...rows('github.com/ReneKroon/ttlcache', 'callback', 'SetExpirationCallback SetExpirationReasonCallback'),
  ...rows('github.com/spf13/viper', 'callback', 'OnConfigChange'),
  ...rows('github.com/lib/pq', 'callback', 'NewListener:3'),
  ...rows('github.com/apache/pulsar-client-go/pulsar', 'callback', 'SendAsync:2'),
  ...rows(
    'github.com/twmb/franz-go/pkg/kgo',
    'callback',
    'Produce:2 TryProduce:2 OnPartitionsAssigned OnPartitionsRevoked OnPartitionsLost',
  ),
  ...rows('github.com/nats-io/nats.go', 'callback', 'DisconnectErrHandler ReconnectHandler ClosedHandler ErrorHandler ConnectHandler'),
  ...rows('github.com/chromedp/chromedp', 'callback', 'ListenTarget:1 ListenBrowser:1'),
  ...rows('sigs.k8s.io/controller-runtime/pkg/handler', 'callback', 'EnqueueRequestsFromMapFunc TypedEnqueueRequestsFromMapFunc'),
  ...rows('sigs.k8s.io/controller-runtime/pkg/predicate', 'callback', 'NewPredicateFuncs'),
  // At once, whatever their names say.
  ...rows('github.com/spf13/cobra', 'now', 'OnInitialize OnFinalize'),
  ...rows('k8s.io/client-go/util/retry', 'now', 'OnError:2 RetryOnConflict:1'),
  ...rows('github.com/dgraph-io/badger', 'now', 'Subscribe:1'),
  ...rows('go.etcd.io/bbolt', 'now', 'View OnCommit'),
  ...rows('github.com/BurntSushi/xgbutil', 'now', 'Connect'),
];

const names: ReadonlySet<string> = new Set(runners.map(({ name }) => name));

/** Whether a function that is called like this, `pool.Submit`, in a file with these imports may run one that it is given later or elsewhere. */
export function mayRunLater(callee: string, imports: readonly string[]): boolean {
  const last = lastName(callee);
  const may = ({ name, from, runs }: Runner): boolean =>
    name === last && runs !== 'now' && (from === undefined || imports.some((path) => isOf(path, from)));
  return (names.has(last) && runners.some(may)) || registrations.test(last) || parallelLoops.test(last) || parallelLoops.test(`/${callee}`);
}

/**
 * What a library does with a function that is its argument at `index`; undefined where nothing is known. `name`: as `calleeName` has it;
 * `imports`: what the file imports.
 */
export function runsGiven(name: string, index: number, imports: readonly string[]): Runs | undefined {
  const dot = name.lastIndexOf('.');
  const last = name.slice(dot + 1);
  const does = (runner: Runner): boolean => {
    const { from, argument } = runner;
    if (runner.name !== last || (argument >= 0 && argument !== index)) return false;
    if (from === undefined) return true;
    return dot < 0 ? imports.some((path) => isOf(path, from)) : isOf(name.slice(0, dot), from);
  };
  return (
    (names.has(last) ? runners.find(does)?.runs : undefined) ?? (parallelLoops.test(name) || parallelLoops.test(last) ? 'each' : undefined)
  );
}

function isOf(path: string, from: string): boolean {
  const plain = unversioned(path);
  return plain === from || plain.startsWith(`${from}/`);
}

/** Functions that run a func which they are given for each of many items, beside itself, and wait until all are done. */
const parallelLoops =
  /^(?:ForEachJob(?:MergeResults)?|ForEachUser|ParallelizeUntil|ParallelForEach|ForEachParallel)$|\/(?:concurrency|parallel|iter)\.(?:ForEach(?:Idx)?|Map(?:Err)?|Times|Run)$|\/parallel\.For$/;

/** Names of functions that keep the func which they are given, to call it when something happens. */
export const registrations =
  /^(?:Subscribe|On[A-Z]|Register\w*(?:Handler|Callback|Func)|Add\w*(?:Handler|Listener|Callback)|Set\w*(?:Handler|Callback)|Watch|Notify)/;

/** Function types that a server calls for every request, by their names. */
export const servingTypes = /(?:^|[./*])\w*(?:Endpoint|Handler|HandlerFunc|Middleware|MiddlewareFunc|Interceptor|InterceptorFunc)$/;
