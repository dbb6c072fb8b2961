module example.com/joinedworkers

go 1.25
