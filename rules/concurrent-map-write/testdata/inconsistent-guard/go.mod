module example.com/inconsistentguard

go 1.22
