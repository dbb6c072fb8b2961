package frameworks

import (
	"net/http"
	"sync"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
)

type notes struct{ byID map[string]string }

func (n *notes) put(c echo.Context) error {
	n.byID[c.Param("id")] = c.Param("text") // want `map notes\.byID is written`
	return c.JSON(http.StatusOK, nil)
}

func (n *notes) get(c echo.Context) error {
	return c.JSON(http.StatusOK, n.byID[c.Param("id")])
}

// Echo routes.
func Echo() {
	n := &notes{byID: map[string]string{}}
	e := echo.New()
	e.PUT("/notes/:id", n.put)
	e.GET("/notes/:id", n.get)
	views := map[string]int{}
	e.GET("/", func(c echo.Context) error {
		views["/"]++ // want `map views is written`
		return c.JSON(http.StatusOK, nil)
	})
}

// Fiber routes.
func Fiber() {
	last := map[string]time.Time{}
	var mu sync.Mutex
	safe := map[string]time.Time{}
	app := fiber.New()
	app.Get("/:id", func(c *fiber.Ctx) error {
		last[c.Params("id")] = time.Now() // want `map last is written`
		return c.SendString("ok")
	})
	app.Get("/safe/:id", func(c *fiber.Ctx) error {
		mu.Lock()
		safe[c.Params("id")] = time.Now()
		mu.Unlock()
		return c.SendString("ok")
	})
}

type gallery struct {
	views map[string]int
	names map[string]string
}

// Chi routes.
func Chi() chi.Router {
	g := &gallery{views: map[string]int{}, names: map[string]string{"a": "A"}}
	r := chi.NewRouter()
	r.Route("/pictures", func(r chi.Router) {
		g.names["b"] = "B"
		r.Get("/{id}", g.picture)
	})
	return r
}

func (g *gallery) picture(w http.ResponseWriter, r *http.Request) {
	id := chi.URLParam(r, "id")
	g.views[id]++ // want `map gallery\.views is written`
	_, _ = w.Write([]byte(g.names[id]))
}

var polls = map[string]int{}

func vote(w http.ResponseWriter, r *http.Request) {
	vars := mux.Vars(r)
	vars["seen"] = "yes"
	polls[vars["name"]]++ // want `map polls is written`
}

// Gorilla routes.
func Gorilla() *mux.Router {
	r := mux.NewRouter()
	r.HandleFunc("/vote/{name}", vote).Methods("POST")
	return r
}
