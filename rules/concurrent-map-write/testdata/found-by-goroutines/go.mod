module example.com/foundbygoroutines

go 1.22
