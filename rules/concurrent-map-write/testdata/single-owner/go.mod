module example.com/singleowner

go 1.22
