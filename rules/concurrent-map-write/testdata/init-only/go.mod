module example.com/initonly

go 1.22
