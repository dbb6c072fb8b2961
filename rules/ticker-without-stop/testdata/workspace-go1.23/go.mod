module example.com/workspace

go 1.22

godebug asynctimerchan=1
