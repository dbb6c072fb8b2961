package frameworks

import (
	"net/http"
	"sync"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

// stats answer with what they have counted.
type stats struct {
	mu    sync.Mutex
	hits  map[string]int
	sizes map[string]int
	kinds map[string]int
}

func (s *stats) hit(path string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hits[path]++
	s.sizes[path] += len(path)
	s.kinds[path]++
}

func (s *stats) show(c *gin.Context) {
	s.hit(c.Param("path"))
	c.JSON(http.StatusOK, gin.H{"hits": s.hits}) // want "^error: map stats.hits is read without stats.mu"
}

func (s *stats) list(c echo.Context) error {
	s.hit(c.Param("path"))
	return c.JSON(http.StatusOK, map[string]any{"sizes": s.sizes}) // want "^error: map stats.sizes is read without stats.mu"
}

// count answers while it holds the lock.
func (s *stats) count(c *gin.Context) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c.JSON(http.StatusOK, gin.H{"kinds": s.kinds, "size": len(s.kinds)})
}

// Stats routes.
func Stats(r *gin.Engine, e *echo.Echo) {
	s := &stats{hits: map[string]int{}, sizes: map[string]int{}, kinds: map[string]int{}}
	r.GET("/show", s.show)
	r.GET("/count", s.count)
	e.GET("/list", s.list)
}
