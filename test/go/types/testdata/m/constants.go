package m

import (
	"crypto/sha256"
	"math"
	"time"
	"unsafe"

	"example.com/m/other"
)

const (
	c0 = iota
	c1
	_
	c3, c3b = iota, iota * 10
	c4, c4b
)

const (
	kb = 1 << (10 * (iota + 1))
	mb
)

type weekday uint8

const (
	sunday weekday = iota
	monday
	days = monday + 6
)

const (
	big      = 1 << 200
	small    = big >> 197
	mask     = ^uint8(3)
	hex      = 0xFF_FF &^ 0x0F
	octal    = 017
	octal2   = 0o17
	binary   = 0b1_01
	quarter  = 0.25
	four     = 1 / quarter
	exp      = 1e2
	hexFloat = 0x1p4
	letter   = 'a' - 'A'
	escaped  = '\x10' + '\u0001' + '\''
	text     = "héllo\n\u00e9\x00" + `raw
	text`
	cond      = 7 / 2 * 2.0
	duration  = 2 * time.Second / time.Millisecond
	inf       = math.MaxInt8
	word      = math.MaxInt >> 60 & 7
	bits      = unsafe.Sizeof(uintptr(0)) * 8
	imag1     = real(3 + 4i)
	converted = len(string(rune(0x20ac)))
)

var (
	a0  [c1]int
	a1  [c3b + c4b]int
	a2  [kb / 256]byte
	a3  [mb >> 18]struct{ x [c4]int16 }
	a4  [small]string
	a5  [mask]int
	a6  [hex % 1000]int
	a7  [octal + octal2 + binary]int
	a8  [four]int
	a9  [exp]int
	a10 [hexFloat]int
	a11 [letter]int
	a12 [escaped]int
	a13 [len(text)]byte
	a14 [cond]int
	a16 [duration / 100]int
	a17 [inf]int
	a18 [bits]int
	a19 [imag1]int
	a20 [converted]int
	a21 [other.Length * 2]other.Pair
	a22 [sha256.Size]byte
	a23 [len(a21)]int
	a24 [len([...]int{5: 1, 2, 3})]int
	a25 [cap(a24)]int
	a26 [days]weekday
	a27 = [...]string{monday: "m", 9: "n", "o"}
	a28 [unsafe.Sizeof(other.Pair{})]byte
	a29 [unsafe.Offsetof(layout1{}.d)]byte
	a30 [unsafe.Alignof(layout1{}.d)]byte
	a31 [len("const")]int
	a32 [1 << monday]int
	a33 [-5 + 8]int
	a34 [5 % 3]int
	a35 [word + 1]int
	a36 [min(3, 7)]int
	a37 = [2][3]map[string][4]int{}
)

func local() {
	const (
		n = iota + 2
		m
	)
	type pair [m]int
	var x [n]pair
	const c, d = 1.5 * 2, "ab"
	var y [c + len(d)]map[pair][n]string
	_, _ = x, y
}
