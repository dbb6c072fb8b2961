/** A function with too many accesses to tell them all. */
import { expect, test } from 'vitest';
import { rule } from '../../rules/concurrent-map-write/rule.js';
import { run } from '../../src/engine/run.js';
import { memoryFileSystem } from '../../src/workspace/index.js';

const server = (commands: number): string => `package server

type Server struct {
	table map[string]int
	seen  map[string]int
}

func (s *Server) Start(names chan string) {
${Array.from({ length: commands }, (_, i) => `\ts.table["c${i}"] = ${i}`).join('\n')}
	for range 3 {
		go s.work(names)
	}
}

func (s *Server) work(names chan string) {
	for name := range names {
		s.seen[name]++
	}
}
`;

test.each([10, 700])('with %i of them, what its goroutines do is told', async (commands) => {
  const fs = memoryFileSystem({ '/m/go.mod': 'module example.com/m\n\ngo 1.22\n', '/m/server.go': server(commands) });
  const { findings } = await run([rule], { cwd: '/m', fs, env: {} });
  expect(findings.map(({ message }) => message)).toContain(
    'map Server.seen is written in goroutines that Server.Start starts, which runs beside itself with no lock in common',
  );
});
