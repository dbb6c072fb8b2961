module example.com/slicesnotmaps

go 1.22
