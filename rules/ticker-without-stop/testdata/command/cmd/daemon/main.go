// Command daemon ticks until it is killed.
package main

import (
	"log"
	"os"
	"os/signal"
	"time"
)

func main() {
	ticker := time.NewTicker(time.Minute)
	reload := time.Tick(time.Hour)
	interrupt := make(chan os.Signal, 1)
	signal.Notify(interrupt, os.Interrupt)
	go watch()
	for {
		select {
		case <-ticker.C:
			log.Print("alive")
		case <-reload:
			log.Print("reload")
		case <-interrupt:
			return
		}
	}
}

func watch() {
	for range time.Tick(time.Second) {
		log.Print("watching")
	}
}
