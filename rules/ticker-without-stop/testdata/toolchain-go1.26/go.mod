module example.com/toolchain

go 1.22

toolchain go1.26.0
