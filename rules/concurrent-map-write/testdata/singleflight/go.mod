module example.com/singleflight

go 1.22

require golang.org/x/sync v0.5.0

replace golang.org/x/sync => ./stubs/sync
