module example.com/unlockedreads

go 1.22
