module example.com/faraway

go 1.22
