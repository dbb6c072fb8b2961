// Command serve makes a ticker for each connection, in main and below it.
package main

import (
	"log"
	"net"
	"time"
)

func main() {
	listener, err := net.Listen("tcp", ":0")
	if err != nil {
		log.Fatal(err)
	}
	for {
		conn, err := listener.Accept()
		if err != nil {
			log.Fatal(err)
		}
		go serve(conn)
		for range 3 {
			<-time.Tick(time.Millisecond) // want "time.Tick"
		}
	}
}

func serve(conn net.Conn) {
	defer conn.Close()
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for range ticker.C {
		if _, err := conn.Write([]byte("tick\n")); err != nil {
			return
		}
	}
}
