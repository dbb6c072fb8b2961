module example.com/packageguard

go 1.22
