module example.com/suggestedlock

go 1.22
