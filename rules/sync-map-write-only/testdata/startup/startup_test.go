package startup

import (
	"fmt"
	"sync"
	"testing"
)

var observed sync.Map

func TestObserved(t *testing.T) {
	for i := 0; i < 10; i++ {
		observed.Store(fmt.Sprint(i), i)
	}
}
