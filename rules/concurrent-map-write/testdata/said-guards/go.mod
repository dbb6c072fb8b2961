module example.com/saidguards

go 1.22
