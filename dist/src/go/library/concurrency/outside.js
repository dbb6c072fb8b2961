/**
 * Types by which a function is known to be called from outside the program: what a library gives to it, or asks of it. Names have import paths
 * as in code, but no major version, and no `*` before them.
 */
import { lastName } from '../../names.js';
import { unversioned } from '../unversioned.js';
/** Parameters of functions that are called for each request, connection, message or scrape, beside each other. */
const requests = [
    // The standard library: "may be called concurrently" in log/slog's Handler; a connection each in crypto/tls.
    'net/http.Request',
    'net/http/httputil.ProxyRequest',
    'crypto/tls.ClientHelloInfo',
    'crypto/tls.CertificateRequestInfo',
    'log/slog.Record',
    // Web frameworks and proxies.
    'github.com/gin-gonic/gin.Context',
    'github.com/labstack/echo.Context',
    'github.com/gofiber/fiber.Ctx',
    'github.com/valyala/fasthttp.RequestCtx',
    'github.com/emicklei/go-restful.Request',
    'github.com/astaxie/beego/context.Context',
    'github.com/beego/beego/context.Context',
    'github.com/beego/beego/server/web/context.Context',
    'github.com/kataras/iris.Context',
    'github.com/kataras/iris/context.Context',
    'github.com/cloudwego/hertz/pkg/app.RequestContext',
    'gopkg.in/macaron.Context',
    'github.com/gobuffalo/buffalo.Context',
    'github.com/gogf/gf/net/ghttp.Request',
    'github.com/go-kratos/kratos/transport/http.Context',
    'github.com/danielgtaylor/huma.Context',
    'github.com/pocketbase/pocketbase/core.RequestEvent',
    'github.com/elazarl/goproxy.ProxyCtx',
    'gopkg.in/elazarl/goproxy.ProxyCtx',
    'github.com/go-rod/rod.Hijack',
    'github.com/olahol/melody.Session',
    'gopkg.in/olahol/melody.Session',
    'github.com/uber/tchannel-go.InboundCall',
    'github.com/uber/tchannel/golang.InboundCall',
    // google.golang.org/grpc: interceptors, streams, statistics (stats.Handler), and "Pick" of balancer.Picker.
    'google.golang.org/grpc.UnaryServerInfo',
    'google.golang.org/grpc.StreamServerInfo',
    'google.golang.org/grpc.UnaryHandler',
    'google.golang.org/grpc.StreamHandler',
    'google.golang.org/grpc.ServerStreamingServer',
    'google.golang.org/grpc.ClientStreamingServer',
    'google.golang.org/grpc.BidiStreamingServer',
    'google.golang.org/grpc/stats.RPCStats',
    'google.golang.org/grpc/stats.RPCTagInfo',
    'google.golang.org/grpc/stats.ConnStats',
    'google.golang.org/grpc/stats.ConnTagInfo',
    'google.golang.org/grpc/balancer.PickInfo',
    // Other remote procedures.
    'connectrpc.com/connect.Request',
    'connectrpc.com/connect.ServerStream',
    'connectrpc.com/connect.ClientStream',
    'connectrpc.com/connect.BidiStream',
    'connectrpc.com/connect.StreamingHandlerConn',
    'github.com/bufbuild/connect-go.Request',
    'github.com/containerd/ttrpc.UnaryServerInfo',
    'github.com/containerd/ttrpc.StreamServerInfo',
    'github.com/graphql-go/graphql.ResolveParams',
    'github.com/mark3labs/mcp-go/mcp.CallToolRequest',
    'github.com/mark3labs/mcp-go/mcp.ReadResourceRequest',
    'github.com/mark3labs/mcp-go/mcp.GetPromptRequest',
    'github.com/modelcontextprotocol/go-sdk/mcp.CallToolRequest',
    'github.com/hashicorp/vault/sdk/logical.Request',
    'github.com/hashicorp/vault/logical.Request',
    'github.com/hashicorp/terraform-plugin-sdk/helper/schema.ResourceData',
    'github.com/hashicorp/terraform/helper/schema.ResourceData',
    'github.com/open-policy-agent/opa/rego.BuiltinContext',
    // Kubernetes: admission, authorisation and webhooks.
    'sigs.k8s.io/controller-runtime/pkg/webhook/admission.Request',
    'sigs.k8s.io/controller-runtime/pkg/webhook/authentication.Request',
    'k8s.io/apiserver/pkg/admission.Attributes',
    'k8s.io/apiserver/pkg/authorization/authorizer.Attributes',
    // Queues of messages and tasks with several workers.
    'cloud.google.com/go/pubsub.Message',
    'github.com/ThreeDotsLabs/watermill/message.Message',
    'github.com/dapr/components-contrib/pubsub.NewMessage',
    'github.com/hibiken/asynq.Task',
    'github.com/riverqueue/river.Job',
    'github.com/contribsys/faktory_worker_go.Context',
    // Bots.
    'github.com/go-telegram/bot/models.Update',
    'gopkg.in/telebot.Context',
    'github.com/tucnak/telebot.Context',
    // Scrapes, spans, log entries and events of clients: github.com/prometheus/client_golang, go.opentelemetry.io, go.uber.org/zap.
    'chan github.com/prometheus/client_golang/prometheus.Metric',
    'go.opentelemetry.io/otel/metric.Observer',
    'go.opentelemetry.io/otel/metric.Int64Observer',
    'go.opentelemetry.io/otel/metric.Float64Observer',
    'go.opentelemetry.io/otel/sdk/trace.SamplingParameters',
    'github.com/getsentry/sentry-go.EventHint',
    'go.mongodb.org/mongo-driver/event.CommandStartedEvent',
    'go.mongodb.org/mongo-driver/event.CommandSucceededEvent',
    'go.mongodb.org/mongo-driver/event.CommandFailedEvent',
    'go.mongodb.org/mongo-driver/event.PoolEvent',
    // golang.org/x/tools/go/analysis: packages are analysed beside each other.
    'golang.org/x/tools/go/analysis.Pass',
    // One goroutine per partition, connection, session, peer or question.
    'github.com/IBM/sarama.ConsumerGroupClaim',
    'github.com/Shopify/sarama.ConsumerGroupClaim',
    'golang.org/x/crypto/ssh.ConnMetadata',
    'github.com/gliderlabs/ssh.Session',
    'github.com/gliderlabs/ssh.Context',
    'github.com/charmbracelet/ssh.Session',
    'github.com/charmbracelet/ssh.Context',
    'github.com/miekg/dns.ResponseWriter',
    'github.com/ethereum/go-ethereum/p2p.MsgReadWriter',
    'github.com/cometbft/cometbft/p2p.Envelope',
    'github.com/tendermint/tendermint/p2p.Envelope',
    'github.com/pkg/sftp.Request',
    'github.com/willscott/go-nfs.MountRequest',
    'github.com/emersion/go-smtp.Conn',
    'github.com/emersion/go-imap.ConnInfo',
    'github.com/tidwall/redcon.Conn',
    'github.com/cloudwego/netpoll.Connection',
    'github.com/armon/go-socks5.Request',
    'github.com/things-go/go-socks5.Request',
    'github.com/fclairamb/ftpserverlib.ClientContext',
    'goftp.io/server.Context',
    'github.com/vjeantet/ldapserver.ResponseWriter',
    // File systems in user space: bazil.org/fuse, github.com/hanwen/go-fuse, github.com/winfsp/cgofuse.
    'bazil.org/fuse.Attr',
    ...['Context', 'EntryOut', 'AttrOut', 'OpenOut', 'CreateOut', 'InHeader', 'StatfsOut', 'DirEntryList'].map((name) => `github.com/hanwen/go-fuse/fuse.${name}`),
    'github.com/winfsp/cgofuse/fuse.Stat_t',
    'github.com/billziss-gh/cgofuse/fuse.Stat_t',
];
/** Parameters of functions that a library calls in a goroutine of its own, one call after the other. */
const events = [
    'github.com/nats-io/nats.go.Msg',
    'github.com/nats-io/go-nats.Msg',
    'github.com/nats-io/nats.Msg',
    'github.com/nats-io/nats.go/jetstream.Msg',
    'github.com/nats-io/nats.go/micro.Request',
    'github.com/nats-io/stan.go.Msg',
    'github.com/nats-io/go-nats-streaming.Msg',
    'github.com/nsqio/go-nsq.Message',
    'github.com/IBM/sarama.ConsumerMessage',
    'github.com/Shopify/sarama.ConsumerMessage',
    'github.com/eclipse/paho.golang/paho.PublishReceived',
    'github.com/panjf2000/gnet.Conn',
    'github.com/sourcegraph/jsonrpc2.Request',
    'github.com/hashicorp/memberlist.Node',
    'github.com/influxdata/telegraf.Accumulator',
    'k8s.io/apiserver/pkg/server.PostStartHookContext',
    'sigs.k8s.io/controller-runtime.Request',
    'sigs.k8s.io/controller-runtime/pkg/reconcile.Request',
    ...['Create', 'Update', 'Delete', 'Generic'].map((name) => `sigs.k8s.io/controller-runtime/pkg/event.${name}Event`),
];
/** The same by other than exact names: of packages that have moved often, of many names, and of generated code. */
const patterns = [
    // Streams that peers open, of libp2p.
    { type: /(?:^|\/)libp2p\/go-libp2p[\w.-]*\/(?:.*\/)?(?:net|network)\.Stream$|(?:^|\/)go-libp2p-net\.Stream$/, context: 'handler' },
    // `Chat(stream pb.Greeter_ChatServer) error`, generated for google.golang.org/grpc; the same for storj.io/drpc.
    { type: /(?:^|\.)[A-Z]\w*_[A-Z]\w*Server$|\.DRPC[A-Z]\w*_\w*Stream$/, context: 'handler' },
    { type: /^bazil\.org\/fuse\.\w+Request$/, context: 'handler' },
    { type: /^github\.com\/jacobsa\/fuse\/fuseops\.\w+Op$/, context: 'handler' },
    { type: /^github\.com\/docker\/go-plugins-helpers\/\w+\.\w*Request$/, context: 'handler' },
    { type: /^github\.com\/(?:bluenviron|aler9)\/gortsplib\.ServerHandlerOn\w+Ctx$/, context: 'handler' },
    { type: /mqtt[^/]*\.Message$/, context: 'callback' },
];
/** Types that a function answers with when a library asks it; `of`: what its first parameter is. */
const answers = new Map([
    // Nodes, handles, files and states of file systems in user space.
    ['bazil.org/fuse/fs.Node', { context: 'handler', of: 'context.Context' }],
    ['bazil.org/fuse/fs.Handle', { context: 'handler', of: 'context.Context' }],
    ['golang.org/x/net/webdav.File', { context: 'handler', of: 'context.Context' }],
    ['github.com/hanwen/go-fuse/fuse.Status', { context: 'handler' }],
    // github.com/godbus/dbus: exported methods run in a goroutine per call.
    ['github.com/godbus/dbus.Error', { context: 'handler' }],
    // A server that github.com/go-swagger/go-swagger generates.
    ['github.com/go-openapi/runtime/middleware.Responder', { context: 'handler' }],
    ['sigs.k8s.io/controller-runtime/pkg/webhook/admission.Warnings', { context: 'handler', of: 'context.Context' }],
    ['knative.dev/pkg/reconciler.Event', { context: 'handler', of: 'context.Context' }],
    ['github.com/libp2p/go-libp2p-pubsub.ValidationResult', { context: 'handler', of: 'context.Context' }],
    ['github.com/ethereum/go-ethereum/rpc.Subscription', { context: 'handler', of: 'context.Context' }],
    ['database/sql/driver.Conn', { context: 'handler', of: 'context.Context' }],
    // github.com/charmbracelet/bubbletea runs each command in a goroutine.
    ['github.com/charmbracelet/bubbletea.Msg', { context: 'callback' }],
    ['charm.land/bubbletea.Msg', { context: 'callback' }],
]);
const exact = new Map([
    ...requests.map((type) => [type, 'handler']),
    ...events.map((type) => [type, 'callback']),
]);
/** Parameters of what one goroutine of a library calls, for each object: these methods of one follow each other. */
export function isSerialParameter(type) {
    const name = unversioned(type);
    return name === 'github.com/hashicorp/memberlist.Node' || /^sigs\.k8s\.io\/controller-runtime\/pkg\/event\.\w+Event$/.test(name);
}
/** The same types come again and again. */
const known = new Map();
/** What a parameter of this type says of who calls the function; the type as `typeText` has it. */
export function contextOfParameter(type) {
    if (known.has(type))
        return known.get(type);
    const name = unversioned(type);
    const context = exact.get(name) ?? patterns.find((pattern) => pattern.type.test(name))?.context;
    known.set(type, context);
    return context;
}
/** What a result of this type says of who calls the function, whose first parameter is `first`. */
export function contextOfResult(type, first) {
    const answer = answers.get(unversioned(type));
    return answer === undefined || (answer.of !== undefined && answer.of !== first) ? undefined : answer.context;
}
/** Parameters of these types as a list of parameters may write them; too many rather than too few. */
export const outsideTypes = new RegExp(`(?<!\\bcontext)(?:\\.|[^\\w.])(?:${[...new Set([...exact.keys()].map(lastName)), 'Stream', 'Message', '\\w+Request', '\\w+_\\w+(?:Server|Stream)', '\\w+Op', '\\w+Ctx'].join('|')})\\b`);
/** The same of results, with the package's name before. */
export const outsideResults = new RegExp(`\\.(?:${[...new Set([...answers.keys()].map(lastName))].join('|')})\\b`);
