package keepers

func (reg *registry) connect(addr string) (*client, error) {
	if c, ok := reg.clients.Load(addr); ok {
		return c.(*client), nil
	}
	c, err := reg.dial(addr)
	if err != nil {
		return nil, err
	}
	actual, _ := reg.clients.LoadOrStore(addr, c)
	return actual.(*client), nil
}

func (reg *registry) addresses(channel string, given []string) []string {
	if v, ok := reg.channels.Load(channel); ok {
		return v.([]string)
	}
	reg.channels.Store(channel, given)
	return given
}

func (reg *registry) close(channel string) { reg.channels.Delete(channel) }
