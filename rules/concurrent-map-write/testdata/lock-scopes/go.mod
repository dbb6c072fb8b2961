module example.com/lockscopes

go 1.22
