module example.com/mapsofmaps

go 1.22
