module example.com/foundagain

go 1.22
