/** Map types that libraries declare, and what their methods do to them. Import paths without a major version. */
import { lastName } from '../names.js';
import { unversioned } from './unversioned.js';
const sets = 'k8s.io/apimachinery/pkg/util/sets';
/** The types, as `typeText` writes what they are declared as. */
const types = new Map([
    ['net/http.Header', 'map[string][]string'],
    ['net/textproto.MIMEHeader', 'map[string][]string'],
    ['net/url.Values', 'map[string][]string'],
    ['text/template.FuncMap', 'map[string]interface'],
    ['html/template.FuncMap', 'map[string]interface'],
    ['google.golang.org/grpc/metadata.MD', 'map[string][]string'],
    ...['String', 'Int', 'Int32', 'Int64', 'Byte', 'Set'].map((name) => [`${sets}.${name}`, 'map[interface]struct{}']),
    ['k8s.io/utils/set.Set', 'map[interface]struct{}'],
    ['k8s.io/apimachinery/pkg/labels.Set', 'map[string]string'],
    ['github.com/prometheus/client_golang/prometheus.Labels', 'map[string]string'],
    ['github.com/prometheus/common/model.LabelSet', 'map[string]string'],
    ['github.com/prometheus/common/model.Metric', 'map[string]string'],
    ['github.com/sirupsen/logrus.Fields', 'map[string]interface'],
    ['github.com/gin-gonic/gin.H', 'map[string]interface'],
    ['github.com/labstack/echo.Map', 'map[string]interface'],
    ['github.com/gofiber/fiber.Map', 'map[string]interface'],
    ['go.mongodb.org/mongo-driver/bson.M', 'map[string]interface'],
    ['gopkg.in/mgo/bson.M', 'map[string]interface'],
    ['github.com/elastic/elastic-agent-libs/mapstr.M', 'map[string]interface'],
    ['github.com/elastic/beats/libbeat/common.MapStr', 'map[string]interface'],
    ['github.com/golang-jwt/jwt.MapClaims', 'map[string]interface'],
    ['go.starlark.net/starlark.StringDict', 'map[string]interface'],
]);
/** What a method does to the map that it is called on. */
const methods = new Map([
    // Sets.
    ['Insert', 'write'],
    ['Delete', 'delete'],
    ['PopAny', 'delete'],
    ['Has', 'read'],
    ['HasAll', 'read'],
    ['HasAny', 'read'],
    ['Len', 'len'],
    ['List', 'range'],
    ['UnsortedList', 'range'],
    ['Union', 'range'],
    ['Difference', 'range'],
    ['Intersection', 'range'],
    ['Equal', 'range'],
    ['Clone', 'range'],
    // Headers and values.
    ['Set', 'write'],
    ['Add', 'write'],
    ['Append', 'write'],
    ['Del', 'delete'],
    ['Get', 'read'],
    ['Values', 'read'],
    ['Encode', 'range'],
    ['Write', 'range'],
    ['Copy', 'range'],
    // mapstr.M
    ['Put', 'write'],
    ['Update', 'write'],
    ['DeepUpdate', 'write'],
    ['HasKey', 'read'],
    ['GetValue', 'read'],
]);
/** Functions that make one, by their last names: what they give, where the package is that of the type. */
const makers = new Map([
    [`${sets}.NewString`, `${sets}.String`],
    [`${sets}.NewInt`, `${sets}.Int`],
    [`${sets}.NewInt32`, `${sets}.Int32`],
    [`${sets}.NewInt64`, `${sets}.Int64`],
    [`${sets}.New`, `${sets}.Set`],
]);
const packages = new Set([...types.keys()].map((type) => type.slice(0, type.lastIndexOf('.'))));
/** Such a type as code may name it. */
export const libraryMapWords = new RegExp(`\\.(?:${[...new Set([...types.keys()].map(lastName))].join('|')})\\b`);
/** What a type is declared as, `map[K]V`; undefined for all others. */
export function libraryMap(type) {
    return types.get(unversioned(type));
}
/** What the method of this name does to a map of such a type. */
export function methodOfMap(name) {
    return methods.get(name);
}
/** The type that a function gives which makes one, by its qualified name. */
export function madeBy(name) {
    return makers.get(unversioned(name));
}
/** Whether a package declares such types. */
export function hasMapTypes(path) {
    return packages.has(unversioned(path));
}
