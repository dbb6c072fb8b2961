/** Func fields of libraries' structs that the library calls, beside each other or in a goroutine of its own. */
import { lastName } from '../../names.js';
import { unversioned } from '../unversioned.js';
/** Struct types with nothing but such fields (k8s.io/client-go/tools/cache). */
const callbackHolders = /ResourceEventHandler(?:Detailed)?Funcs$/;
/** By struct type, without a major version: names of the fields that are called beside each other. */
const handlers = new Map([
    ['net/http.Server', /^ConnState$/],
    ['net/http/httptrace.ClientTrace', /./],
    ['net/http.Transport', /^(?:Proxy|Dial(?:TLS)?(?:Context)?|OnProxyConnectResponse|GetProxyConnectHeader)$/],
    ['net/http/httputil.ReverseProxy', /^(?:Director|Rewrite|ModifyResponse|ErrorHandler)$/],
    ['crypto/tls.Config', /^(?:Get\w+|Verify\w+|(?:Un)?[wW]rapSession|Time)$/],
    ['net.Dialer', /^Control(?:Context)?$/],
    ['net.Resolver', /^Dial$/],
    ['golang.org/x/crypto/acme/autocert.Manager', /^HostPolicy$/],
    ['golang.org/x/crypto/ssh.ServerConfig', /Callback$/],
    ['golang.org/x/net/websocket.Server', /^Hand/],
    ['github.com/gliderlabs/ssh.Server', /(?:Callback|Handler)$/],
    ['github.com/gorilla/websocket.Upgrader', /^(?:CheckOrigin|Error)$/],
    ['github.com/rs/cors.Options', /^AllowOrigin\w*Func$/],
    ['github.com/go-chi/cors.Options', /^AllowOrigin\w*Func$/],
    ['github.com/gin-contrib/cors.Config', /^AllowOrigin\w*Func$/],
    ['github.com/libp2p/go-libp2p/core/network.NotifyBundle', /F$/],
    ['github.com/libp2p/go-libp2p-core/network.NotifyBundle', /F$/],
    ['github.com/ethereum/go-ethereum/p2p.Protocol', /^(?:Run|NodeInfo|PeerInfo)$/],
    ['github.com/btcsuite/btcd/connmgr.Config', /^(?:On\w+|Dial|GetNewAddress)$/],
    ['github.com/hashicorp/terraform-plugin-sdk/helper/schema.Resource', /^(?:Create|Read|Update|Delete|Exists|CustomizeDiff)\w*$/],
    ['github.com/hashicorp/vault/sdk/framework.PathOperation', /^Callback$/],
    ['github.com/getsentry/sentry-go.ClientOptions', /^(?:Before\w+|TracesSampler)$/],
    ['github.com/allegro/bigcache.Config', /^OnRemove\w*$/],
    ['github.com/dgraph-io/badger.Stream', /^(?:KeyToList|ChooseKey)$/],
    ['github.com/redis/go-redis.Options', /^(?:Dialer|OnConnect|CredentialsProvider\w*)$/],
    ['github.com/go-redis/redis.Options', /^(?:Dialer|OnConnect|CredentialsProvider\w*)$/],
    ['github.com/gomodule/redigo/redis.Pool', /^(?:Dial|TestOnBorrow)/],
    ['github.com/jackc/pgx/pgxpool.Config', /^(?:Before|After|PrepareConn|ShouldPing)/],
    ['go.mongodb.org/mongo-driver/event.CommandMonitor', /./],
    ['go.mongodb.org/mongo-driver/event.PoolMonitor', /./],
    ['go.mongodb.org/mongo-driver/event.ServerMonitor', /./],
    ['golang.org/x/tools/go/packages.Config', /^ParseFile$/],
]);
/** The same: called in a goroutine of the library, one call after the other. */
const callbacks = new Map([
    ['net/http.Server', /^ConnContext$/],
    ['github.com/hashicorp/consul/api/watch.Plan', /^(?:Hybrid)?Handler$/],
    ['github.com/quic-go/quic-go.Config', /^GetConfigForClient$/],
    ['github.com/btcsuite/btcd/peer.MessageListeners', /^On/],
    ['github.com/btcsuite/btcd/rpcclient.NotificationHandlers', /^On/],
    ['github.com/dgraph-io/badger.Stream', /^Send$/],
    ['github.com/dgraph-io/ristretto.Config', /^(?:On(?:Evict|Reject)|Cost)$/],
    ['k8s.io/client-go/tools/leaderelection.LeaderCallbacks', /^On/],
    ['sigs.k8s.io/controller-runtime/pkg/predicate.Funcs', /Func$/],
    ['sigs.k8s.io/controller-runtime/pkg/handler.Funcs', /Func$/],
]);
/** Names by which a field of a library's struct is likely to be one: `ssh.Server{Handler: s.session}`, `swarm.Config{OnConnect: n.connected}`. */
const named = [
    { name: /^(?:\w*[a-z])?Handler$|^Handle[A-Z]/, context: 'handler' },
    { name: /^On[A-Z]|Callback$/, context: 'callback' },
];
/** How a library calls the field of a struct of this type, `import/path.Name`; undefined where that is not known. */
export function contextOfField(type, field) {
    if (callbackHolders.test(type))
        return 'callback';
    const name = unversioned(type);
    if (handlers.get(name)?.test(field) === true)
        return 'handler';
    return callbacks.get(name)?.test(field) === true ? 'callback' : undefined;
}
/** The same by the name of the field alone. */
export function contextOfFieldName(field) {
    return named.find(({ name }) => name.test(field))?.context;
}
/** Whether a struct's name, with that of its package before it, may be one of these types. */
export function mayHaveContext(type) {
    return callbackHolders.test(type) || structs.has(lastName(type));
}
const structs = new Set([...handlers.keys(), ...callbacks.keys()].map(lastName));
