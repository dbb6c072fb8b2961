module example.com/ownrequests

go 1.22
