// Package exits leaves functions that own a ticker in every way Go has.
package exits

import (
	"errors"
	"log"
	"os"
	"runtime"
	"time"
)

var errClosed = errors.New("closed")

func returnOnQuit(quit chan struct{}, flush func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for {
		select {
		case <-ticker.C:
			flush()
		case <-quit:
			return
		}
	}
}

func stopOnQuit(quit chan struct{}, flush func()) {
	ticker := time.NewTicker(time.Second)
	for {
		select {
		case <-ticker.C:
			flush()
		case <-quit:
			ticker.Stop()
			return
		}
	}
}

// Two ways out, one of them without Stop.
func oneOfTwoCases(quit chan struct{}, in <-chan []byte, flush func([]byte)) error {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	var pending []byte
	for {
		select {
		case b, ok := <-in:
			if !ok {
				return errClosed
			}
			pending = append(pending, b...)
		case <-ticker.C:
			flush(pending)
			pending = pending[:0]
		case <-quit:
			ticker.Stop()
			return nil
		}
	}
}

func bothCases(quit chan struct{}, in <-chan []byte, flush func([]byte)) error {
	ticker := time.NewTicker(time.Second)
	var pending []byte
	for {
		select {
		case b, ok := <-in:
			if !ok {
				ticker.Stop()
				return errClosed
			}
			pending = append(pending, b...)
		case <-ticker.C:
			flush(pending)
			pending = pending[:0]
		case <-quit:
			ticker.Stop()
			return nil
		}
	}
}

func errorInLoop(read func() (int, error)) (int, error) {
	ticker := time.NewTicker(100 * time.Millisecond) // want "`ticker` is not stopped"
	total := 0
	for total < 1000 {
		<-ticker.C
		n, err := read()
		if err != nil {
			return total, err
		}
		total += n
	}
	ticker.Stop()
	return total, nil
}

func errorInLoopStopped(read func() (int, error)) (int, error) {
	ticker := time.NewTicker(100 * time.Millisecond)
	total := 0
	for total < 1000 {
		<-ticker.C
		n, err := read()
		if err != nil {
			ticker.Stop()
			return total, err
		}
		total += n
	}
	ticker.Stop()
	return total, nil
}

func fallsOffTheEnd(n int, step func(int)) {
	ticker := time.NewTicker(time.Millisecond) // want "`ticker` is not stopped"
	for i := 0; i < n; i++ {
		<-ticker.C
		step(i)
	}
}

func breakOutOfSelectLoop(quit chan struct{}, flush func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
loop:
	for {
		select {
		case <-ticker.C:
			flush()
		case <-quit:
			break loop
		}
	}
	flush()
}

func breakThenStop(quit chan struct{}, flush func()) {
	ticker := time.NewTicker(time.Second)
loop:
	for {
		select {
		case <-ticker.C:
			flush()
		case <-quit:
			break loop
		}
	}
	ticker.Stop()
	flush()
}

// A plain break leaves the select, not the loop: there is no way out.
func breakLeavesOnlyTheSelect(quit chan struct{}, flush func()) {
	ticker := time.NewTicker(time.Second)
	for {
		select {
		case <-ticker.C:
			flush()
		case <-quit:
			break
		}
	}
}

// The label leads past the Stop.
func labelPastStop(batches [][]int, send func(int) bool) {
	ticker := time.NewTicker(time.Millisecond) // want "`ticker` is not stopped"
send:
	for {
		for _, batch := range batches {
			for _, item := range batch {
				<-ticker.C
				if !send(item) {
					break send
				}
			}
		}
		ticker.Stop()
		return
	}
	log.Print("gave up")
}

func panics(quit chan struct{}, check func() error) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for {
		select {
		case <-ticker.C:
			if err := check(); err != nil {
				panic(err)
			}
		case <-quit:
			ticker.Stop()
			return
		}
	}
}

func panicsAfterDefer(quit chan struct{}, check func() error) {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			if err := check(); err != nil {
				panic(err)
			}
		case <-quit:
			return
		}
	}
}

func goexits(quit chan struct{}, flush func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for {
		select {
		case <-ticker.C:
			flush()
		case <-quit:
			runtime.Goexit()
		}
	}
}

// The process ends: nothing is left to hold the ticker.
func exitsProcess(quit chan struct{}, check func() error) {
	ticker := time.NewTicker(time.Second)
	for {
		select {
		case <-ticker.C:
			if err := check(); err != nil {
				log.Fatalf("check: %v", err)
			}
		case <-quit:
			os.Exit(0)
		}
	}
}

func exitsProcessOrReturns(quit chan struct{}, check func() error) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for {
		select {
		case <-ticker.C:
			if err := check(); err != nil {
				log.Fatalf("check: %v", err)
			}
		case <-quit:
			return
		}
	}
}

func logPanics(check func() error) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for {
		<-ticker.C
		if err := check(); err != nil {
			log.Panicf("check: %v", err)
		}
	}
}

// No way out, no end: nothing to report here.
func neverEnds(flush func()) {
	ticker := time.NewTicker(time.Second)
	for {
		<-ticker.C
		flush()
	}
}

func neverEndsSelect(in <-chan string, flush func(string)) {
	ticker := time.NewTicker(time.Second)
	last := ""
	for {
		select {
		case last = <-in:
		case <-ticker.C:
			flush(last)
		}
	}
}

// Stop does not close the channel, so this range has no end of its own.
func neverEndsRange(flush func()) {
	ticker := time.NewTicker(time.Second)
	for range ticker.C {
		flush()
	}
}

func rangeStopsBeforeReturn(done func() bool) {
	ticker := time.NewTicker(time.Second)
	for range ticker.C {
		if done() {
			ticker.Stop()
			return
		}
	}
}

func rangeReturns(done func() bool) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for range ticker.C {
		if done() {
			return
		}
	}
}

func rangeBreaksThenStops(done func() bool) {
	ticker := time.NewTicker(time.Second)
	for range ticker.C {
		if done() {
			break
		}
	}
	ticker.Stop()
}

func rangeBreaks(done func() bool) error {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for range ticker.C {
		if done() {
			break
		}
	}
	return nil
}

func gotoPastStop(try func() error) (err error) {
	attempts := 0
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
again:
	if attempts == 5 {
		goto failed
	}
	attempts++
	if err = try(); err != nil {
		<-ticker.C
		goto again
	}
	ticker.Stop()
	return nil
failed:
	return err
}

func gotoStop(try func() error) (err error) {
	attempts := 0
	ticker := time.NewTicker(time.Second)
again:
	if attempts == 5 {
		goto done
	}
	attempts++
	if err = try(); err != nil {
		<-ticker.C
		goto again
	}
done:
	ticker.Stop()
	return err
}

type level int

const (
	idle level = iota
	busy
	closing
)

func switchFallsThroughToStop(next func() level, work func()) {
	ticker := time.NewTicker(time.Second)
	for {
		<-ticker.C
		switch next() {
		case busy:
			work()
		case closing:
			work()
			fallthrough
		case idle:
			ticker.Stop()
			return
		}
	}
}

func switchReturnsWithoutStop(next func() level, work func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for {
		<-ticker.C
		switch next() {
		case busy:
			work()
		case closing:
			return
		default:
			ticker.Stop()
			return
		}
	}
}

func switchEveryArmStops(l level, work func()) {
	ticker := time.NewTicker(time.Second)
	<-ticker.C
	switch l {
	case busy:
		work()
		ticker.Stop()
	default:
		ticker.Stop()
	}
}

// Without a default arm a third level passes by both.
func switchWithoutDefault(l level, work func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	<-ticker.C
	switch l {
	case busy:
		work()
		ticker.Stop()
	case closing:
		ticker.Stop()
	}
}

func typeSwitch(v any) string {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	<-ticker.C
	switch v := v.(type) {
	case string:
		ticker.Stop()
		return v
	case error:
		return v.Error()
	}
	ticker.Stop()
	return ""
}

func selectEveryCaseStops(quit chan struct{}) bool {
	ticker := time.NewTicker(time.Second)
	select {
	case <-ticker.C:
		ticker.Stop()
		return true
	case <-quit:
		ticker.Stop()
		return false
	}
}

func stopAfterSelect(quit chan struct{}) (ticked bool) {
	ticker := time.NewTicker(time.Second)
	select {
	case <-ticker.C:
		ticked = true
	case <-quit:
	}
	ticker.Stop()
	return ticked
}
