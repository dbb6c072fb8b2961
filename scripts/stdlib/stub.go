package main

import (
	"fmt"
	"go/constant"
	"go/types"
	"path"
	"sort"
	"strings"
)

// A stub is one package on one platform: declarations by a key that names them.
type stub struct {
	name         string
	declarations map[string]declaration
	imports      map[string]bool
}

type declaration struct {
	text string
	// The value of an untyped integer constant.
	integer string
}

// A writer writes all packages of one platform: types lead from one to the other.
type writer struct {
	stubs map[string]*stub
	sizes types.Sizes
	queue []*types.TypeName
	seen  map[*types.TypeName]bool
	// The package that is being written.
	current *types.Package
}

func write(packages map[string]*types.Package, sizes types.Sizes) map[string]*stub {
	w := &writer{stubs: map[string]*stub{}, sizes: sizes, seen: map[*types.TypeName]bool{}}
	var paths []string
	for path, pkg := range packages {
		paths = append(paths, path)
		w.stubs[path] = &stub{name: pkg.Name(), declarations: map[string]declaration{}, imports: map[string]bool{}}
	}
	sort.Strings(paths)
	for _, path := range paths {
		scope := packages[path].Scope()
		for _, name := range scope.Names() {
			if object := scope.Lookup(name); object.Exported() {
				w.object(object)
			}
		}
	}
	for len(w.queue) > 0 {
		next := w.queue[0]
		w.queue = w.queue[1:]
		w.typeName(next)
	}
	return w.stubs
}

func (w *writer) declare(key, text, integer string) {
	w.stubs[w.current.Path()].declarations[key] = declaration{text, integer}
}

func (w *writer) object(object types.Object) {
	w.current = object.Pkg()
	switch object := object.(type) {
	case *types.Const:
		w.constant(object)
	case *types.Var:
		w.declare(object.Name(), "var "+object.Name()+" "+w.typ(object.Type()), "")
	case *types.Func:
		signature := object.Signature()
		w.declare(object.Name(), "func "+object.Name()+w.typeParams(signature.TypeParams())+w.signature(signature), "")
	case *types.TypeName:
		w.want(object)
	}
}

func (w *writer) constant(object *types.Const) {
	value, typ, integer := object.Val(), "", ""
	if basic, ok := object.Type().(*types.Basic); !ok || basic.Info()&types.IsUntyped == 0 {
		typ = " " + w.typ(object.Type())
	} else if basic.Kind() == types.UntypedInt && value.Kind() == constant.Int {
		integer = value.ExactString()
	}
	text := value.ExactString()
	if basic, ok := object.Type().Underlying().(*types.Basic); ok && basic.Info()&types.IsFloat != 0 {
		text = value.String()
		if !strings.ContainsAny(text, ".e") {
			text += ".0"
		}
	} else if ok && basic.Kind() == types.UntypedRune {
		text = "'\\x00' + " + text
	}
	w.declare(object.Name(), "const "+object.Name()+typ+" = "+text, integer)
}

// want has a type written, once.
func (w *writer) want(name *types.TypeName) {
	if !w.seen[name] {
		w.seen[name] = true
		w.queue = append(w.queue, name)
	}
}

func (w *writer) typeName(name *types.TypeName) {
	if w.stubs[name.Pkg().Path()] == nil {
		return
	}
	w.current = name.Pkg()
	if alias, ok := name.Type().(*types.Alias); ok {
		w.declare(name.Name(), "type "+name.Name()+w.typeParams(alias.TypeParams())+" = "+w.typ(alias.Rhs()), "")
		return
	}
	named, ok := name.Type().(*types.Named)
	if !ok {
		return
	}
	w.declare(name.Name(), "type "+name.Name()+w.typeParams(named.TypeParams())+" "+w.typ(named.Underlying()), "")
	for i := range named.NumMethods() {
		method := named.Method(i)
		if !method.Exported() {
			continue
		}
		signature := method.Signature()
		receiver := name.Name() + receiverParams(signature)
		if _, pointer := signature.Recv().Type().(*types.Pointer); pointer {
			receiver = "*" + receiver
		}
		w.declare(name.Name()+"."+method.Name(), "func ("+receiver+") "+method.Name()+w.typeParams(signature.TypeParams())+w.signature(signature), "")
	}
}

func receiverParams(signature *types.Signature) string {
	var names []string
	for i := range signature.RecvTypeParams().Len() {
		names = append(names, signature.RecvTypeParams().At(i).Obj().Name())
	}
	if names == nil {
		return ""
	}
	return "[" + strings.Join(names, ", ") + "]"
}

func (w *writer) typeParams(list *types.TypeParamList) string {
	var params []string
	for i := range list.Len() {
		params = append(params, list.At(i).Obj().Name()+" "+w.constraint(list.At(i).Constraint()))
	}
	if params == nil {
		return ""
	}
	return "[" + strings.Join(params, ", ") + "]"
}

func (w *writer) constraint(typ types.Type) string {
	if i, ok := typ.(*types.Interface); ok && i.NumExplicitMethods() == 0 && i.NumEmbeddeds() == 1 {
		return w.typ(i.EmbeddedType(0))
	}
	return w.typ(typ)
}

func (w *writer) signature(signature *types.Signature) string {
	var params, results []string
	for i := range signature.Params().Len() {
		typ := signature.Params().At(i).Type()
		if slice, ok := typ.(*types.Slice); ok && signature.Variadic() && i == signature.Params().Len()-1 {
			params = append(params, "..."+w.typ(slice.Elem()))
		} else {
			params = append(params, w.typ(typ))
		}
	}
	for i := range signature.Results().Len() {
		results = append(results, w.typ(signature.Results().At(i).Type()))
	}
	text := "(" + strings.Join(params, ", ") + ")"
	switch len(results) {
	case 0:
		return text
	case 1:
		return text + " " + results[0]
	default:
		return text + " (" + strings.Join(results, ", ") + ")"
	}
}

// typ writes a type in full; names of packages that nobody can import become `C.x`, which is unknown to the linter.
func (w *writer) typ(typ types.Type) string {
	switch typ := typ.(type) {
	case *types.Basic:
		if typ.Kind() == types.UnsafePointer {
			w.stubs[w.current.Path()].imports["unsafe"] = true
			return "unsafe.Pointer"
		}
		return typ.Name()
	case *types.Pointer:
		return "*" + w.typ(typ.Elem())
	case *types.Slice:
		return "[]" + w.typ(typ.Elem())
	case *types.Array:
		return fmt.Sprintf("[%d]%s", typ.Len(), w.typ(typ.Elem()))
	case *types.Map:
		return "map[" + w.typ(typ.Key()) + "]" + w.typ(typ.Elem())
	case *types.Chan:
		prefix := map[types.ChanDir]string{types.SendRecv: "chan ", types.SendOnly: "chan<- ", types.RecvOnly: "<-chan "}[typ.Dir()]
		if inner, ok := typ.Elem().(*types.Chan); ok && inner.Dir() == types.RecvOnly {
			return prefix + "(" + w.typ(inner) + ")"
		}
		return prefix + w.typ(typ.Elem())
	case *types.Signature:
		return "func" + w.signature(typ)
	case *types.Struct:
		return w.structure(typ)
	case *types.Interface:
		return w.iface(typ)
	case *types.Union:
		var terms []string
		for i := range typ.Len() {
			tilde := ""
			if typ.Term(i).Tilde() {
				tilde = "~"
			}
			terms = append(terms, tilde+w.typ(typ.Term(i).Type()))
		}
		return strings.Join(terms, "|")
	case *types.TypeParam:
		return typ.Obj().Name()
	case *types.Alias:
		if typ.Obj().Pkg() != nil && !public(typ.Obj().Pkg().Path()) {
			return w.typ(types.Unalias(typ))
		}
		return w.name(typ.Obj(), typ.TypeArgs())
	case *types.Named:
		return w.name(typ.Obj(), typ.TypeArgs())
	}
	return "C.x"
}

func (w *writer) name(name *types.TypeName, args *types.TypeList) string {
	text := name.Name()
	if pkg := name.Pkg(); pkg != nil {
		if w.stubs[pkg.Path()] == nil || name.Parent() != pkg.Scope() {
			return "C.x"
		}
		w.want(name)
		if pkg != w.current {
			text = w.importName(pkg) + "." + text
		}
	}
	var list []string
	for i := range args.Len() {
		list = append(list, w.typ(args.At(i)))
	}
	if list == nil {
		return text
	}
	return text + "[" + strings.Join(list, ", ") + "]"
}

// importName is how stubs name a package: by its path where several have the same name.
func (w *writer) importName(pkg *types.Package) string {
	w.stubs[w.current.Path()].imports[pkg.Path()] = true
	return importName(pkg.Path(), pkg.Name())
}

func importName(path, name string) string {
	switch path {
	case "html/template", "crypto/rand", "runtime/pprof", "text/scanner", "go/scanner", "math/rand/v2", "encoding/json/v2":
		return strings.ReplaceAll(path, "/", "_")
	}
	return name
}

// importSpec is the import of a package under its importName.
func importSpec(importPath, name string) string {
	if name == path.Base(importPath) {
		return fmt.Sprintf("%q", importPath)
	}
	return fmt.Sprintf("%s %q", name, importPath)
}

func (w *writer) iface(typ *types.Interface) string {
	if typ.NumExplicitMethods() == 0 && typ.NumEmbeddeds() == 0 {
		return "interface{}"
	}
	var parts []string
	for i := range typ.NumExplicitMethods() {
		parts = append(parts, typ.ExplicitMethod(i).Name()+w.signature(typ.ExplicitMethod(i).Signature()))
	}
	for i := range typ.NumEmbeddeds() {
		parts = append(parts, w.typ(typ.EmbeddedType(i)))
	}
	return "interface{" + strings.Join(parts, "; ") + "}"
}

func (w *writer) structure(typ *types.Struct) string {
	var parts []string
	for i := range typ.NumFields() {
		field := typ.Field(i)
		switch {
		case field.Embedded() && w.embeddable(field.Type()):
			parts = append(parts, w.typ(field.Type()))
		case field.Exported():
			parts = append(parts, field.Name()+" "+w.typ(field.Type()))
		default:
			parts = append(parts, "_ "+w.layout(field.Type()))
		}
	}
	return "struct{" + strings.Join(parts, "; ") + "}"
}

// embeddable tells whether an embedded type can be written: its members are promoted.
func (w *writer) embeddable(typ types.Type) bool {
	if pointer, ok := typ.(*types.Pointer); ok {
		typ = pointer.Elem()
	}
	var name *types.TypeName
	switch typ := typ.(type) {
	case *types.Named:
		name = typ.Obj()
	case *types.Alias:
		name = typ.Obj()
	default:
		return true
	}
	return name.Pkg() == nil || w.stubs[name.Pkg().Path()] != nil
}

// layout writes some type of the same size and alignment.
func (w *writer) layout(typ types.Type) string {
	if named, ok := types.Unalias(typ).(*types.Named); ok {
		name := named.Obj()
		if name.Name() == "align64" {
			if w.current.Path() == "sync/atomic" {
				w.want(name)
				return "align64"
			}
			w.stubs[w.current.Path()].imports["sync/atomic"] = true
			return "atomic.align64"
		}
		if name.Pkg() != nil && w.stubs[name.Pkg().Path()] != nil && name.Exported() && named.TypeArgs().Len() == 0 {
			return w.name(name, nil)
		}
	}
	switch typ := typ.Underlying().(type) {
	case *types.Pointer, *types.Map, *types.Chan, *types.Signature:
		return "uintptr"
	case *types.Basic:
		if typ.Kind() == types.UnsafePointer {
			return "uintptr"
		}
		return typ.Name()
	case *types.Slice:
		return "[]int"
	case *types.Interface:
		return "any"
	case *types.Array:
		return fmt.Sprintf("[%d]%s", typ.Len(), w.layout(typ.Elem()))
	case *types.Struct:
		var parts []string
		for i := range typ.NumFields() {
			parts = append(parts, "_ "+w.layout(typ.Field(i).Type()))
		}
		return "struct{" + strings.Join(parts, "; ") + "}"
	}
	return "C.x"
}

// merge keeps what all platforms agree on that have it, and untyped integers that depend on the size of a word alone.
func merge(platforms []map[string]*stub) map[string]string {
	table := map[string]string{}
	for path := range paths(platforms) {
		var name string
		keys, imports := map[string]bool{}, map[string]bool{}
		for _, stubs := range platforms {
			if stub := stubs[path]; stub != nil {
				name = stub.name
				for key := range stub.declarations {
					keys[key] = true
				}
				for one := range stub.imports {
					imports[one] = true
				}
			}
		}
		var lines []string
		for key := range keys {
			if line := agreed(platforms, path, key); line != "" {
				lines = append(lines, line)
			}
		}
		sort.Strings(lines)
		head := "package " + name + "\n"
		if specs := importSpecs(platforms, imports, lines); len(specs) > 0 {
			head += "import (" + strings.Join(specs, ";") + ")\n"
		}
		table[path] = head + strings.Join(lines, "\n") + "\n"
	}
	return table
}

func importSpecs(platforms []map[string]*stub, imports map[string]bool, lines []string) []string {
	var specs []string
	text := strings.Join(lines, "\n")
	for importPath := range imports {
		name := "unsafe"
		for _, stubs := range platforms {
			if stub := stubs[importPath]; stub != nil {
				name = importName(importPath, stub.name)
			}
		}
		if strings.Contains(text, name+".") {
			specs = append(specs, importSpec(importPath, name))
		}
	}
	sort.Strings(specs)
	return specs
}

func paths(platforms []map[string]*stub) map[string]bool {
	found := map[string]bool{}
	for _, stubs := range platforms {
		for path := range stubs {
			found[path] = true
		}
	}
	return found
}

func agreed(platforms []map[string]*stub, path, key string) string {
	var found []declaration
	for _, stubs := range platforms {
		if stub := stubs[path]; stub != nil {
			if one, ok := stub.declarations[key]; ok {
				found = append(found, one)
			}
		}
	}
	same := true
	for _, one := range found {
		same = same && one.text == found[0].text
	}
	if same {
		return found[0].text
	}
	head, _, _ := strings.Cut(found[0].text, "=")
	fields := strings.Fields(found[0].text)
	switch {
	case fields[0] == "type":
		return "type " + key + " C.x"
	case fields[0] == "const" && len(found) == len(platforms) && wordOnly(found):
		wide, narrow := found[0].integer, found[2].integer
		return fmt.Sprintf("const %s = %s + (%s - %s) * (1<<(^uint(0)>>63) - 1)", key, narrow, wide, narrow)
	case fields[0] == "const" && found[0].integer == "" && len(strings.Fields(head)) == 3:
		// A typed constant of whatever value.
		return head + "= C.x"
	}
	return ""
}

// wordOnly tells whether an integer has one value on all 64-bit platforms.
func wordOnly(found []declaration) bool {
	for i, one := range found {
		if one.integer == "" || (i != 2 && one.integer != found[0].integer) {
			return false
		}
	}
	return true
}
