module example.com/mainobject

go 1.22
