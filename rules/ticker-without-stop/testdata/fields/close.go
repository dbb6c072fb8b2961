package fields

import "time"

func (p *Poller) Close() {
	close(p.done)
	p.ticker.Stop()
}

func halt(t *time.Ticker) {
	if t != nil {
		t.Stop()
	}
}
