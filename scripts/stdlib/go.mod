module example.com/go-maplint/stdlib

go 1.27
