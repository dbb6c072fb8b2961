module example.com/tablevalues

go 1.22
