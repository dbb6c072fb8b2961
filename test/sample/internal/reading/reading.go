// Package reading is what devices send.
package reading

import (
	"errors"
	"time"
)

// ErrNoDevice means a reading that does not say where it comes from.
var ErrNoDevice = errors.New("reading without a device")

// Reading is one value measured by one device.
type Reading struct {
	Device string    `json:"device"`
	Metric string    `json:"metric"`
	Value  float64   `json:"value"`
	At     time.Time `json:"at"`
}

// Check tells what is wrong with a reading.
func (r Reading) Check() error {
	if r.Device == "" {
		return ErrNoDevice
	}
	return nil
}
