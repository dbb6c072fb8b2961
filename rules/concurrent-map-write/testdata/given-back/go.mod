module example.com/givenback

go 1.22
