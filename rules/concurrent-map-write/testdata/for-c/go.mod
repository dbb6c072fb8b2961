module example.com/forc

go 1.22
