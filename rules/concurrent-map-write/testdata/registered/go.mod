module example.com/registered

go 1.22
