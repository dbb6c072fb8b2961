// Package frameworks has the handlers of the known routers.
package frameworks

import (
	"net/http"
	"sync"

	"github.com/gin-gonic/gin"
)

var carts = map[string][]string{}

func addToCart(c *gin.Context) {
	carts[c.Param("id")] = append(carts[c.Param("id")], c.Param("item")) // want `^error: map carts is written`
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

type shop struct {
	mu     sync.Mutex
	stock  map[string]int
	prices map[string]int
}

func (s *shop) buy(c *gin.Context) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stock[c.Param("item")]--
	c.JSON(http.StatusOK, gin.H{"price": s.prices[c.Param("item")]})
}

func (s *shop) show(c *gin.Context) {
	answer := gin.H{}
	answer["price"] = s.prices[c.Param("item")]
	answer["stock"] = s.count(c.Param("item"))
	c.JSON(http.StatusOK, answer)
}

func (s *shop) count(item string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.stock[item]
}

func limit(max int) gin.HandlerFunc {
	hits := map[string]int{}
	return func(c *gin.Context) {
		hits[c.Request.RemoteAddr]++ // want `map hits is written`
		if hits[c.Request.RemoteAddr] > max {
			c.JSON(http.StatusTooManyRequests, nil)
		}
	}
}

// Gin routes.
func Gin() error {
	s := &shop{stock: map[string]int{}, prices: map[string]int{"a": 1}}
	s.prices["b"] = 2
	r := gin.Default()
	r.Use(limit(10))
	r.POST("/cart/:id/:item", addToCart)
	r.POST("/buy/:item", s.buy)
	r.GET("/show/:item", s.show)
	return r.Run()
}
