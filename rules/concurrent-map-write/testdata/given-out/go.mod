module example.com/givenout

go 1.22
