module example.com/godebug

go 1.22

toolchain go1.26.0
