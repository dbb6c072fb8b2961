// Package clones has options that are cloned for each unit of work, with one map for all.
package clones

// Options are for one unit; the files that were read are everybody's.
type Options struct {
	dir  string
	read map[string]int
}

// Clone gives the copy the same map.
func (o *Options) Clone(dir string) *Options { return &Options{dir: dir, read: o.read} }

// Read looks up, and stores.
func (o *Options) Read(name string) int {
	n, ok := o.read[name]
	if !ok {
		n = len(o.dir) + len(name)
		o.read[name] = n // want "^warning: map Options.read is filled lazily with no lock, in Options.Read"
	}
	return n
}

// Plain is not cloned.
type Plain struct{ read map[string]int }

// Read does the same.
func (p *Plain) Read(name string) int {
	n, ok := p.read[name]
	if !ok {
		n = len(name)
		p.read[name] = n // want "^low warning: map Plain.read is filled lazily with no lock, in Plain.Read"
	}
	return n
}
