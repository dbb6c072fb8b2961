// Package selfparts has literals that are made of parts of what they replace.
package selfparts

type totals struct {
	n    int
	seen map[string]int
}

// Fold makes each of what was there before.
func Fold(names []string) int {
	var all totals
	for _, name := range names {
		all = totals{n: all.n + 1, seen: all.seen}
		all.add(name)
	}
	return all.n
}

func (t *totals) add(name string) {
	if t.seen == nil {
		t.seen = map[string]int{}
	}
	t.seen[name]++
}

type node struct {
	marks map[string]bool
	other *node
}

// Pair makes each of two of a part of the other.
func Pair(names []string) int {
	var a, b node
	a = node{marks: b.marks, other: &b}
	b = node{marks: a.marks, other: a.other}
	for _, name := range names {
		b.mark(name)
	}
	return len(a.marks)
}

func (n *node) mark(name string) {
	if n.marks == nil {
		n.marks = map[string]bool{}
	}
	n.marks[name] = true
}
