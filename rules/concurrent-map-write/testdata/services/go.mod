module example.com/services

go 1.22

require (
	google.golang.org/grpc v1.58.0
)

replace (
	google.golang.org/grpc => ./stubs/grpc
)
