module example.com/callbacks

go 1.22

require (
	example.com/tracer v0.0.0
	github.com/eclipse/paho.mqtt.golang v1.4.0
	github.com/nats-io/nats.go v1.30.0
	k8s.io/client-go v0.28.0
	example.com/bus v1.0.0
)

replace (
	example.com/tracer => ./stubs/tracer
	github.com/eclipse/paho.mqtt.golang => ./stubs/mqtt
	github.com/nats-io/nats.go => ./stubs/nats
	k8s.io/client-go => ./stubs/client-go
	example.com/bus => ./stubs/bus
)
