// Package api handles.
package api

import (
	"net/http"

	"example.com/packages/internal/state"
)

type api struct {
	table *state.Table
	memo  *state.Memo
}

func (a *api) hit(w http.ResponseWriter, r *http.Request) {
	state.Hits[r.URL.Path]++ // want `map (state\.)?Hits is written in a handler`
	state.Mu.Lock()
	state.Peers[r.RemoteAddr] = state.Names[r.URL.Path]
	state.Mu.Unlock()
	_ = a.memo.Get(r.URL.Path)
}

func (a *api) rows(w http.ResponseWriter, r *http.Request) {
	a.table.RLock()
	n := a.table.Rows[r.URL.Path]
	a.table.RUnlock()
	if n == 0 {
		http.NotFound(w, r)
	}
}

func (a *api) cols(w http.ResponseWriter, r *http.Request) {
	if a.table.Cols[r.URL.Path] == 0 { // want `map Table\.Cols is read without Table`
		http.NotFound(w, r)
	}
}

// Register installs the handlers.
func Register(mux *http.ServeMux) {
	a := &api{state.NewTable(), state.NewMemo()}
	a.table.Rows["boot"] = 1
	mux.HandleFunc("/hit", a.hit)
	mux.HandleFunc("/rows", a.rows)
	mux.HandleFunc("/cols", a.cols)
}
