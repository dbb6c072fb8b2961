module example.com/inboundcalls

go 1.22

require github.com/uber/tchannel-go v1.34.0

replace github.com/uber/tchannel-go => ./stubs/tchannel
