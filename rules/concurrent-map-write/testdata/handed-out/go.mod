module example.com/handedout

go 1.22
