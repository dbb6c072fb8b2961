// Judge prints, for each identifier whose object go/types knows, where that is declared: byte offset of the identifier, byte offset of
// its declaration, or -1 where that is not local. Imports are not resolved: local names do not need them.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
)

type noImports struct{}

func (noImports) Import(path string) (*types.Package, error) { return nil, errors.New("not resolved") }

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, dir := range os.Args[1:] {
		names, _ := filepath.Glob(filepath.Join(dir, "*.go"))
		for _, name := range names {
			check(out, name)
		}
	}
}

// check looks at one file by itself: what other files declare is not local.
func check(out *bufio.Writer, name string) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
	if err != nil {
		return
	}
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: noImports{}, Error: func(error) {}, FakeImportC: true}
	pkg, _ := config.Check(file.Name.Name, fset, []*ast.File{file}, info)
	fmt.Fprintf(out, "file\t%s\n", name)
	ast.Inspect(file, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		// An embedded field is a definition and a use; the type is what the name means.
		obj := info.Uses[id]
		if obj == nil {
			obj = info.Defs[id]
		}
		if obj != nil {
			declared := -1
			if isLocal(pkg, obj) {
				declared = fset.Position(obj.Pos()).Offset
			}
			fmt.Fprintf(out, "%d\t%d\n", fset.Position(id.Pos()).Offset, declared)
		}
		return true
	})
}

func isLocal(pkg *types.Package, obj types.Object) bool {
	switch o := obj.(type) {
	case *types.PkgName, *types.Label, *types.Func, *types.Builtin, *types.Nil:
		return false
	case *types.Var:
		if o.IsField() {
			return false
		}
	}
	return obj.Parent() != pkg.Scope() && obj.Parent() != types.Universe && obj.Pos().IsValid()
}
