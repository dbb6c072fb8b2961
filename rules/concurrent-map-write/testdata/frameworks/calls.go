package frameworks

import (
	"context"
	"sync"

	"bazil.org/fuse"
	"bazil.org/fuse/fs"
	"github.com/IBM/sarama"
	"google.golang.org/grpc"
)

type quota struct {
	mu    sync.Mutex
	calls map[string]int
	sizes map[string]int
	names map[string]string
}

// Option has an interceptor, which runs for every call.
func (q *quota) Option() grpc.ServerOption {
	q.names["/a"] = "a"
	return grpc.ChainUnaryInterceptor(func(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
		seen := map[string]bool{}
		seen[q.names[info.FullMethod]] = true
		q.calls[info.FullMethod]++ // want "^error: map quota.calls is written in a handler"
		q.mu.Lock()
		q.sizes[info.FullMethod] += len(seen)
		q.mu.Unlock()
		return next(ctx, req)
	})
}

// Quota makes one.
func Quota() grpc.ServerOption {
	q := &quota{calls: map[string]int{}, sizes: map[string]int{}, names: map[string]string{}}
	return q.Option()
}

// Consumer gets the messages of all partitions.
type Consumer struct {
	offsets map[int32]int
	members map[string]bool
}

// Setup is called once, before any message comes.
func (c *Consumer) Setup(s sarama.ConsumerGroupSession) error {
	c.members[s.MemberID()] = true
	return nil
}

// ConsumeClaim runs for each partition, beside itself.
func (c *Consumer) ConsumeClaim(_ sarama.ConsumerGroupSession, claim sarama.ConsumerGroupClaim) error {
	keys := map[string]int{}
	for m := range claim.Messages() {
		keys[string(m.Key)]++
		c.offsets[claim.Partition()]++ // want "^error: map Consumer.offsets is written in a handler, Consumer.ConsumeClaim"
	}
	return nil
}

// Folder is listed by whoever looks.
type Folder struct {
	files map[string]fs.Node
	kinds map[string]string
}

// ReadDirAll adds what it finds.
func (f *Folder) ReadDirAll(context.Context) ([]fuse.Dirent, error) {
	f.files["now"] = f // want "^error: map Folder.files is written in a handler, Folder.ReadDirAll"
	return []fuse.Dirent{{Name: f.kinds["now"]}}, nil
}

// Tree has the same method by another name, and nobody knows who calls that.
type Tree struct{ files map[string]fs.Node }

// List adds what it finds.
func (t *Tree) List(context.Context) ([]fuse.Dirent, error) {
	t.files["now"] = t
	return []fuse.Dirent{{Name: "now"}}, nil
}
