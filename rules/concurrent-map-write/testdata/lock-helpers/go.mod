module example.com/lockhelpers

go 1.22
