// Package sarama has the shapes of that package which the case needs.
package sarama

// ConsumerMessage is one of a topic.
type ConsumerMessage struct{ Key, Value []byte }

// ConsumerGroupSession is a member's.
type ConsumerGroupSession interface{ MemberID() string }

// ConsumerGroupClaim is a partition's.
type ConsumerGroupClaim interface {
	Partition() int32
	Messages() <-chan *ConsumerMessage
}
