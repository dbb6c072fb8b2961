module example.com/unseencallers

go 1.22
