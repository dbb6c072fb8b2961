module example.com/heldmaps

go 1.22

require github.com/hashicorp/golang-lru v1.0.0

replace github.com/hashicorp/golang-lru => ./stubs/lru
