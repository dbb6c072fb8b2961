module example.com/sharedcopies

go 1.22
