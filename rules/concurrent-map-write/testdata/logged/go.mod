module example.com/logged

go 1.22

require go.uber.org/zap v1.27.0

replace go.uber.org/zap => ./stubs/zap
