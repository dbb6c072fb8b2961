module example.com/lockcallbacks

go 1.23
