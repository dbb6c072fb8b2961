module example.com/valuereceivers

go 1.22
