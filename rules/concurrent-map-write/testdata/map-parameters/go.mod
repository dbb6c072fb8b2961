module example.com/mapparameters

go 1.22
