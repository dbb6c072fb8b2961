module example.com/godebug

go 1.23

godebug (
	// Comments and other settings stand between.
	panicnil=1
	asynctimerchan=1 // until the vendor's client is fixed
)
