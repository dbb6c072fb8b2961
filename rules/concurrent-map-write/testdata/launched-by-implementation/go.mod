module example.com/launched

go 1.22
