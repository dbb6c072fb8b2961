package m

type variant struct{ m map[string]int32 }
