module example.com/goroutinesinloop

go 1.25
