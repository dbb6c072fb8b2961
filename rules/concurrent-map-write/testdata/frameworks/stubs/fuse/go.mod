module bazil.org/fuse

go 1.22
