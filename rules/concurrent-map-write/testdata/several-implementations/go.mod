module example.com/severalimplementations

go 1.22
