module example.com/partgoroutines

go 1.22
