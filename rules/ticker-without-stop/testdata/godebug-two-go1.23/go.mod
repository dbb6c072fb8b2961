module example.com/godebug

go 1.23

godebug asynctimerchan=2
