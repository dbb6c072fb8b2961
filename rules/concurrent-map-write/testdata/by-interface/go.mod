module example.com/byinterface

go 1.22
