module example.com/services

go 1.22

require (
	github.com/apache/thrift v0.19.0
	github.com/ethereum/go-ethereum v1.13.0
	google.golang.org/grpc v1.58.0
)

replace (
	github.com/apache/thrift => ./stubs/thrift
	github.com/ethereum/go-ethereum => ./stubs/ethereum
	google.golang.org/grpc => ./stubs/grpc
)
