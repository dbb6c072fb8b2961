module example.com/startgoroutines

go 1.22
