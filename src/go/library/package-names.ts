/** Packages of which the name is not what their path suggests; code seldom writes an alias for them. */
export const packageNames: ReadonlyMap<string, string> = new Map([
  ['github.com/eclipse/paho.mqtt.golang', 'mqtt'],
  ['git.eclipse.org/gitroot/paho/org.eclipse.paho.mqtt.golang.git', 'mqtt'],
  ['github.com/uber/tchannel-go', 'tchannel'],
  ['github.com/uber/tchannel/golang', 'tchannel'],
]);
