// What Go says about the heads of files: standard input and output are JSON.
package main

import (
	"encoding/json"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"io"
	"os"
	"strings"
)

type question struct {
	Name, Content, GOOS, GOARCH string
	Cgo                         bool
	Tags                        []string
}

type answer struct {
	Match     bool
	Failed    bool
	Package   string
	Generated bool
}

func main() {
	var questions []question
	if err := json.NewDecoder(os.Stdin).Decode(&questions); err != nil {
		panic(err)
	}
	answers := make([]answer, 0, len(questions))
	for _, q := range questions {
		context := build.Default
		context.GOOS, context.GOARCH, context.CgoEnabled, context.BuildTags = q.GOOS, q.GOARCH, q.Cgo, q.Tags
		context.ToolTags = nil
		context.OpenFile = func(string) (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(q.Content)), nil }
		var a answer
		match, err := context.MatchFile("/dir", q.Name)
		a.Match, a.Failed = match, err != nil
		file, _ := parser.ParseFile(token.NewFileSet(), q.Name, q.Content, parser.PackageClauseOnly|parser.ParseComments)
		if file != nil && file.Name != nil && file.Name.Name != "_" {
			a.Package = file.Name.Name
			a.Generated = ast.IsGenerated(file)
		}
		answers = append(answers, a)
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		panic(err)
	}
}
