module example.com/copyonwrite

go 1.22
