module example.com/teststestify

go 1.22

require github.com/stretchr/testify v1.9.0

replace github.com/stretchr/testify => ./stubs/testify
