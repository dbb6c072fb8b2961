module example.com/unlockedread

go 1.23
