module example.com/loops

go 1.22

require github.com/grafana/dskit v0.0.0

replace github.com/grafana/dskit => ./stubs/dskit
