module example.com/anonymousstruct

go 1.22
