module example.com/testdoubles

go 1.22
