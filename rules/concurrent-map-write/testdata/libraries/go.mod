module example.com/libraries

go 1.22

require (
	github.com/charmbracelet/bubbletea v1.0.0
	github.com/godbus/dbus/v5 v5.1.0
	github.com/hashicorp/raft v1.7.0
	github.com/hashicorp/terraform-plugin-sdk/v2 v2.30.0
	github.com/hibiken/asynq v0.24.0
	github.com/nsqio/go-nsq v1.1.0
	github.com/prometheus/client_golang v1.19.0
	github.com/robfig/cron/v3 v3.0.0
	github.com/sirupsen/logrus v1.9.0
	github.com/spf13/cobra v1.8.0
	go.etcd.io/bbolt v1.3.0
	k8s.io/client-go v0.30.0
	sigs.k8s.io/controller-runtime v0.17.0
)

replace (
	github.com/charmbracelet/bubbletea => ./stubs/tea
	github.com/godbus/dbus/v5 => ./stubs/dbus
	github.com/hashicorp/raft => ./stubs/raft
	github.com/hashicorp/terraform-plugin-sdk/v2 => ./stubs/terraform
	github.com/hibiken/asynq => ./stubs/asynq
	github.com/nsqio/go-nsq => ./stubs/nsq
	github.com/prometheus/client_golang => ./stubs/prometheus
	github.com/robfig/cron/v3 => ./stubs/cron
	github.com/sirupsen/logrus => ./stubs/logrus
	github.com/spf13/cobra => ./stubs/cobra
	go.etcd.io/bbolt => ./stubs/bbolt
	k8s.io/client-go => ./stubs/client-go
	sigs.k8s.io/controller-runtime => ./stubs/controller-runtime
)
