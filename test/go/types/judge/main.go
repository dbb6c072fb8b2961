// Command judge lists what a module declares, with its type and sizes as go/types has them, one JSON object a line:
//
//	judge GOARCH          package-level variables and fields of struct types whose type is a map or sync.Map
//	judge GOARCH all      all package-level variables, fields and local variables
//
// Run in the module's folder. Names of parameters inside of types are left out. Exits with 1 where something has errors.
package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"sort"

	"golang.org/x/tools/go/packages"
)

type entry struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Name   string `json:"name"`
	What   string `json:"what"`
	// Of everything but maps.
	Type string `json:"type,omitempty"`
	// Of maps; `sync.Map` for those.
	Key  string `json:"key,omitempty"`
	Elem string `json:"elem,omitempty"`
	// Bytes of key and elem, or of the type; -1 for what depends on a type parameter.
	Sizes []int `json:"sizes"`
}

type judge struct {
	fset  *token.FileSet
	dir   string
	all   bool
	sizes types.Sizes
	found map[string]entry
}

func main() {
	dir, err := os.Getwd()
	check(err)
	arch := os.Args[1]
	j := &judge{token.NewFileSet(), dir, len(os.Args) > 2, types.SizesFor("gc", arch), map[string]entry{}}
	config := &packages.Config{
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo |
			packages.NeedImports | packages.NeedDeps | packages.NeedTypesSizes,
		Fset: j.fset,
		Env:  append(os.Environ(), "CGO_ENABLED=0", "GOWORK=off", "GOOS=linux", "GOARCH="+arch),
	}
	loaded, err := packages.Load(config, "./...")
	check(err)
	errors := 0
	for _, pkg := range loaded {
		for _, e := range pkg.Errors {
			errors++
			fmt.Fprintln(os.Stderr, e)
		}
		for _, file := range pkg.Syntax {
			j.file(pkg, file)
		}
	}
	var keys []string
	for key := range j.found {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for _, key := range keys {
		check(out.Encode(j.found[key]))
	}
	if errors > 0 {
		os.Exit(1)
	}
}

func (j *judge) file(pkg *packages.Package, file *ast.File) {
	inTypes := parameterNames(file)
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.StructType:
			for _, field := range n.Fields.List {
				typ := pkg.TypesInfo.TypeOf(field.Type)
				for _, name := range field.Names {
					j.add(name.Name, name.Pos(), typ, "field")
				}
				if star, ok := field.Type.(*ast.StarExpr); ok && len(field.Names) == 0 {
					j.add("", star.X.Pos(), typ, "field")
				} else if len(field.Names) == 0 {
					j.add("", field.Type.Pos(), typ, "field")
				}
			}
		case *ast.Ident:
			object, ok := pkg.TypesInfo.Defs[n].(*types.Var)
			if !ok || object.IsField() || inTypes[n] || n.Name == "_" {
				return true
			}
			if object.Parent() == pkg.Types.Scope() {
				j.add(n.Name, n.Pos(), object.Type(), "variable")
			} else if j.all {
				j.add(n.Name, n.Pos(), object.Type(), "local")
			}
		}
		return true
	})
}

// parameterNames are those that nothing can refer to: of func types that no function has, and of methods of interfaces.
func parameterNames(file *ast.File) map[*ast.Ident]bool {
	own := map[*ast.FuncType]bool{}
	names := map[*ast.Ident]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			own[n.Type] = true
		case *ast.FuncLit:
			own[n.Type] = true
		case *ast.FuncType:
			if own[n] {
				break
			}
			for _, list := range []*ast.FieldList{n.Params, n.Results} {
				if list == nil {
					continue
				}
				for _, field := range list.List {
					for _, name := range field.Names {
						names[name] = true
					}
				}
			}
		}
		return true
	})
	return names
}

func (j *judge) add(name string, pos token.Pos, typ types.Type, what string) {
	if typ == nil {
		return
	}
	position := j.fset.Position(pos)
	file, err := filepath.Rel(j.dir, position.Filename)
	check(err)
	e := entry{File: filepath.ToSlash(file), Line: position.Line, Column: position.Column, Name: name, What: what}
	if j.all {
		e.Type = text(typ)
		e.Sizes = []int{j.size(typ)}
	} else if m, ok := typ.Underlying().(*types.Map); ok {
		e.Key, e.Elem = text(m.Key()), text(m.Elem())
		e.Sizes = []int{j.size(m.Key()), j.size(m.Elem())}
	} else if named, ok := types.Unalias(typ).(*types.Named); ok && named.String() == "sync.Map" {
		e.Key = "sync.Map"
	} else {
		return
	}
	j.found[fmt.Sprintf("%s:%08d:%04d", e.File, e.Line, e.Column)] = e
}

func text(typ types.Type) string {
	return types.TypeString(withoutNames(typ), func(pkg *types.Package) string { return pkg.Path() })
}

func (j *judge) size(typ types.Type) (bytes int) {
	defer func() {
		if recover() != nil {
			bytes = -1
		}
	}()
	return int(j.sizes.Sizeof(typ))
}

// withoutNames is a type as written without the names of parameters.
func withoutNames(typ types.Type) types.Type {
	switch typ := typ.(type) {
	case *types.Pointer:
		return types.NewPointer(withoutNames(typ.Elem()))
	case *types.Slice:
		return types.NewSlice(withoutNames(typ.Elem()))
	case *types.Array:
		return types.NewArray(withoutNames(typ.Elem()), typ.Len())
	case *types.Chan:
		return types.NewChan(typ.Dir(), withoutNames(typ.Elem()))
	case *types.Map:
		return types.NewMap(withoutNames(typ.Key()), withoutNames(typ.Elem()))
	case *types.Signature:
		return types.NewSignatureType(nil, nil, nil, tuple(typ.Params()), tuple(typ.Results()), typ.Variadic())
	case *types.Struct:
		var fields []*types.Var
		var tags []string
		for i := range typ.NumFields() {
			f := typ.Field(i)
			fields = append(fields, types.NewField(f.Pos(), f.Pkg(), f.Name(), withoutNames(f.Type()), f.Embedded()))
			tags = append(tags, typ.Tag(i))
		}
		return types.NewStruct(fields, tags)
	case *types.Interface:
		// One that is implicit (`~int` as a constraint) keeps being written so.
		if typ.IsImplicit() || typ.NumExplicitMethods() == 0 {
			return typ
		}
		var methods []*types.Func
		for m := range typ.ExplicitMethods() {
			methods = append(methods, types.NewFunc(m.Pos(), m.Pkg(), m.Name(), withoutNames(m.Signature()).(*types.Signature)))
		}
		var embedded []types.Type
		for e := range typ.EmbeddedTypes() {
			embedded = append(embedded, e)
		}
		return types.NewInterfaceType(methods, embedded)
	case *types.Named:
		return instance(typ, typ.Origin(), typ.TypeArgs())
	case *types.Alias:
		return instance(typ, typ.Origin(), typ.TypeArgs())
	}
	return typ
}

func instance(typ, origin types.Type, list *types.TypeList) types.Type {
	if list.Len() == 0 {
		return typ
	}
	var args []types.Type
	for arg := range list.Types() {
		args = append(args, withoutNames(arg))
	}
	made, err := types.Instantiate(nil, origin, args, false)
	check(err)
	return made
}

func tuple(list *types.Tuple) *types.Tuple {
	var vars []*types.Var
	for v := range list.Variables() {
		vars = append(vars, types.NewParam(v.Pos(), v.Pkg(), "", withoutNames(v.Type())))
	}
	return types.NewTuple(vars...)
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
