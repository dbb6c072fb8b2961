package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"strings"
)

// verify reads the table back as Go: exported types have to have their real sizes and alignments, by the platform's own packages.
func verify(table map[string]string, loaded []map[string]*types.Package) []string {
	var problems []string
	for i := range 3 {
		sizes := types.SizesFor("gc", platforms[i].arch)
		reader := &reader{table: table, sizes: sizes, packages: map[string]*types.Package{}}
		compared := 0
		for path, real := range loaded[i] {
			read, err := reader.Import(path)
			if err != nil {
				problems = append(problems, fmt.Sprintf("%s: %v", path, err))
				continue
			}
			for _, name := range real.Scope().Names() {
				want, ok := real.Scope().Lookup(name).(*types.TypeName)
				if !ok || !want.Exported() || generic(want.Type()) {
					continue
				}
				have, ok := read.Scope().Lookup(name).(*types.TypeName)
				if !ok {
					problems = append(problems, fmt.Sprintf("%s.%s is missing", path, name))
					continue
				}
				if unknown(have.Type(), map[types.Type]bool{}) {
					fmt.Fprintf(os.Stderr, "unknown: %s.%s\n", path, name)
					continue
				}
				compared++
				if a, b := layoutOf(sizes, want.Type()), layoutOf(sizes, have.Type()); a != b {
					problems = append(problems, fmt.Sprintf("%s.%s on %s: %s, in the table %s", path, name, platforms[i].arch, a, b))
				}
			}
		}
		if compared < 1000 {
			problems = append(problems, fmt.Sprintf("only %d types compared on %s", compared, platforms[i].arch))
		}
		for _, err := range reader.errors {
			if !expected(err.Error()) {
				problems = append(problems, err.Error())
			}
		}
	}
	return problems
}

// expected tells errors of the table's form: what is left out, functions without bodies, constants of 64-bit Windows read for 386.
func expected(text string) bool {
	return strings.Contains(text, "undefined: C") || strings.Contains(text, "missing function body") || strings.HasSuffix(text, "(overflows)")
}

// unknown tells whether a part of a type's layout is left out of the table.
func unknown(typ types.Type, seen map[types.Type]bool) bool {
	if seen[typ] {
		return false
	}
	seen[typ] = true
	switch typ := typ.Underlying().(type) {
	case *types.Basic:
		return typ.Kind() == types.Invalid
	case *types.Array:
		return unknown(typ.Elem(), seen)
	case *types.Struct:
		for field := range typ.Fields() {
			if unknown(field.Type(), seen) {
				return true
			}
		}
	}
	return false
}

func generic(typ types.Type) bool {
	switch typ := typ.(type) {
	case *types.Named:
		return typ.TypeParams().Len() > 0
	case *types.Alias:
		return typ.TypeParams().Len() > 0
	}
	return false
}

func layoutOf(sizes types.Sizes, typ types.Type) (text string) {
	if i, ok := typ.Underlying().(*types.Interface); ok && !i.IsMethodSet() {
		return "constraint"
	}
	defer func() {
		if recover() != nil {
			text = "unknown"
		}
	}()
	return fmt.Sprintf("%d bytes, aligned to %d", sizes.Sizeof(typ), sizes.Alignof(typ))
}

// A reader imports packages from the table.
type reader struct {
	table    map[string]string
	sizes    types.Sizes
	packages map[string]*types.Package
	errors   []error
}

func (r *reader) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if pkg := r.packages[path]; pkg != nil {
		return pkg, nil
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, path+".go", r.table[path], 0)
	if err != nil {
		return nil, err
	}
	config := types.Config{Importer: r, Sizes: r.sizes, Error: func(err error) { r.errors = append(r.errors, err) }}
	pkg, _ := config.Check(path, fset, []*ast.File{file}, nil)
	r.packages[path] = pkg
	return pkg, nil
}
