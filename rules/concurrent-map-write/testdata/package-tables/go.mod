module example.com/packagetables

go 1.22
