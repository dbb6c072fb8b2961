module example.com/farcaches

go 1.22
