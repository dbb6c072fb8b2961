module example.com/siblinglocks

go 1.22
