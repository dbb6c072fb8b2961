module example.com/lockstripes

go 1.22
