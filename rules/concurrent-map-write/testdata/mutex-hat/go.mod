module example.com/mutexhat

go 1.22
