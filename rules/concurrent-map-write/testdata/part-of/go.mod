module example.com/partof

go 1.22
