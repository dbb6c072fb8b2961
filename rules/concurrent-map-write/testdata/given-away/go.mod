module example.com/givenaway

go 1.22
