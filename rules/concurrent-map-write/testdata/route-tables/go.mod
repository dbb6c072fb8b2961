module example.com/routetables

go 1.22
