module example.com/promised

go 1.22
