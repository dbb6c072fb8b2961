module example.com/outliving

go 1.22
