package found

import "strings"

var addresses = map[string]string{}

// AddressOf only begins like what adds something.
func AddressOf(host string) string {
	if address, ok := addresses[host]; ok {
		return address
	}
	address := strings.ToUpper(host)
	addresses[host] = address // want `^warning: map addresses is filled lazily with no lock, in AddressOf`
	return address
}

var defaults = map[string]string{}

// SetDefault keeps the first.
func SetDefault(name, value string) {
	if _, ok := defaults[name]; ok {
		return
	}
	defaults[name] = value
}
