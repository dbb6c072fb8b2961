module example.com/iteration

go 1.22
