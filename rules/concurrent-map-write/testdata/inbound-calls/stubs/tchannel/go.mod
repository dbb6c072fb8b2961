module github.com/uber/tchannel-go

go 1.22
