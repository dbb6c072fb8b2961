module example.com/checklocks

go 1.22
