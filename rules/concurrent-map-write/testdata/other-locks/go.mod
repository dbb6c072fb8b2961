module example.com/otherlocks

go 1.22
