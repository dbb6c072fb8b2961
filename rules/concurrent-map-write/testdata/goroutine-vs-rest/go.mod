module example.com/goroutinevsrest

go 1.22
