module example.com/joins

go 1.22
