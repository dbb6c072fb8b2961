// Command main runs an object in a goroutine, and gives it to what asks it by its methods.
package main

import (
	"expvar"
	"net/http"

	"example.com/mainobject/dispatch"
)

func main() {
	d := dispatch.New()
	go d.Run()
	expvar.Publish("groups", d)
	_ = http.ListenAndServe(":8080", nil)
}
