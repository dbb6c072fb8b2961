module example.com/fortests

go 1.22
