module example.com/collectors

go 1.22
