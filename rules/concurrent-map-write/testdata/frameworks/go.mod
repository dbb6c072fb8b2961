module example.com/frameworks

go 1.22

require (
	github.com/gin-gonic/gin v1.9.0
	github.com/labstack/echo/v4 v4.11.0
	github.com/gofiber/fiber/v2 v2.50.0
	github.com/go-chi/chi/v5 v5.0.0
	github.com/gorilla/mux v1.8.0
	google.golang.org/grpc v1.58.0
	github.com/IBM/sarama v1.43.0
	bazil.org/fuse v0.0.0
)

replace (
	github.com/gin-gonic/gin => ./stubs/gin
	github.com/labstack/echo/v4 => ./stubs/echo
	github.com/gofiber/fiber/v2 => ./stubs/fiber
	github.com/go-chi/chi/v5 => ./stubs/chi
	github.com/gorilla/mux => ./stubs/mux
	google.golang.org/grpc => ./stubs/grpc
	github.com/IBM/sarama => ./stubs/sarama
	bazil.org/fuse => ./stubs/fuse
)
