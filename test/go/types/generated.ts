/** Random declarations that compile: types in types, constants of constants. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small generator of pseudo-random numbers (mulberry32): the same module each time. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const basics =
  'bool int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr float32 float64 complex64 complex128 string byte rune error any';
const keys = 'int8 string uint16 bool float64 [3]byte struct{a,b_int16}'
  .split(' ')
  .map((k) => k.replaceAll(/[,_]/g, ', ').replace('b, int16', 'b int16'));
const operators = ['+', '-', '*', '/', '%', '&', '|', '^', '&^', '<<', '>>'];

/** Writes a module of one package with `count` types, constants and variables each. */
export function generatedModule(dir: string, count: number): void {
  const next = random(20260401);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const lines = ['package generated', '', 'import "unsafe"', '', 'const k0 = 3', 'type g0[P any] struct { p P; m map[string]P }'];
  const names = ['g0[int]'];
  const type = (depth: number): string => {
    const choice = depth > 3 ? next(3) : next(14);
    switch (choice) {
      case 0:
      case 1:
        return pick(basics.split(' '));
      case 2:
        return pick(names);
      case 3:
        return `*${type(depth + 1)}`;
      case 4:
        return `[]${type(depth + 1)}`;
      case 5:
        return `[${pick([String(next(9)), `k${next(constants)} & 7`, `unsafe.Sizeof(${pick(['0', 'uintptr(0)', '""', '[5]int16{}'])})`])}]${type(depth + 1)}`;
      case 6:
        return `map[${pick(keys)}]${type(depth + 1)}`;
      case 7:
        return pick(['chan ', 'chan<- ', '<-chan ']) + (pick([0, 1]) === 0 ? 'int' : `*${type(depth + 1)}`);
      case 8:
        return `func(${type(depth + 1)}, ...${type(depth + 1)}) (${type(depth + 1)}, error)`;
      case 9:
        return `g0[${type(depth + 1)}]`;
      default: {
        const fields = Array.from({ length: next(5) }, (_, i) => `f${i} ${type(depth + 1)}`);
        return `struct{ ${fields.join('; ')} }`;
      }
    }
  };
  let constants = 1;
  for (let i = 1; i <= count; i++) {
    const operator = pick(operators);
    const shift = operator === '<<' || operator === '>>';
    const divides = operator === '/' || operator === '%';
    const right = shift
      ? String(next(5))
      : divides
        ? String(1 + next(9))
        : pick([`k${next(i)}`, String(next(1000)), `'${pick(['a', 'Z'])}'`]);
    // Kept small, so that no constant grows beyond what a compiler takes.
    lines.push(`const k${i} = (k${next(i)} ${operator} ${right}) ${pick(['& 0xffff', '% 1009', '| 1 & 0xff'])}`);
    constants = i + 1;
    lines.push(`type t${i} ${type(0)}`);
    names.push(`t${i}`);
    lines.push(`var v${i} ${type(0)}`);
    lines.push(`var w${i} = struct{ a, b ${type(1)} }{}`);
    lines.push(`var x${i} = map[string]${type(1)}{}`);
    lines.push(`var y${i} = (*g0[t${i}])(nil).m`);
    lines.push(`var z${i} = k${next(i + 1)} ${pick(['+ 1', '* 2.5', '== 3', "+ 'x'"])}`);
  }
  writeFileSync(join(dir, 'go.mod'), 'module example.com/generated\n\ngo 1.26\n');
  writeFileSync(join(dir, 'generated.go'), `${lines.join('\n')}\n`);
}
