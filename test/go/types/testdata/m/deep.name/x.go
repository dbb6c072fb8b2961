package name

type T struct{ In map[string][2]T2 }

type T2 [2]int16

func Two() (T, map[T2]error) { return T{}, nil }

func Three[N any](n N) (N, map[string]N, []N) { return n, nil, nil }
