module example.com/exportedfields

go 1.22
