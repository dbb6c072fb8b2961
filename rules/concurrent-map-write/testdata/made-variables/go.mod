module example.com/madevariables

go 1.22
