module example.com/godebug

go 1.27

godebug asynctimerchan=1
