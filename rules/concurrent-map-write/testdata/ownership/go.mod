module example.com/ownership

go 1.22
