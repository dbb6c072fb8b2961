module example.com/hiddentypes

go 1.22
