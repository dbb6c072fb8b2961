module example.com/commandmethods

go 1.22
