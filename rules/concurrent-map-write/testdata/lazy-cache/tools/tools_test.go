package tools

import "testing"

var fixtures = map[string]string{}

// fixture has its callers in tests only, and these run one after the other.
func fixture(name string) string {
	if f, ok := fixtures[name]; ok {
		return f
	}
	f := name + ".golden"
	fixtures[name] = f
	return f
}

func TestFixtures(t *testing.T) {
	if fixture("a") == "" || fixture("b") == "" {
		t.Fatal("empty")
	}
}
