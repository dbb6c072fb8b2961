module example.com/godebug

go 1.23

godebug (
	default=go1.22
	asynctimerchan=0
)
