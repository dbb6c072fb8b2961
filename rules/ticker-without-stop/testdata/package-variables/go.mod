module example.com/package-variables

go 1.22
