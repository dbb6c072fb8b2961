module example.com/godebug

go 1.27

godebug default=go1.22
