module example.com/selfparts

go 1.22
