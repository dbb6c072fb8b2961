module example.com/encoded

go 1.22
