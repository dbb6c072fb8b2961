import { expect, test } from 'vitest';
import {
  alignof,
  memberOf,
  methodNames,
  namedTypeOf,
  type Type,
  typeOfExpression,
  typeOfField,
  typeString,
} from '../../../src/program/typing/index.js';
import { snippetProgram } from './support.js';

const program = await snippetProgram({
  'a.go': `package m

import (
	"io"
	"sync"

	"gone.org/x"
)

type Base struct{ n int8; m map[string]int }

func (Base) Value() {}
func (*Base) Pointer() map[string]int { return nil }

type Outer struct {
	Base
	*sync.Mutex
	io.Reader
	n string
}

func (o *Outer) Own() {}

type Iface interface {
	io.Closer
	M()
}

type Twice struct{ A; B }
type A struct{ same int }
type B struct{ same int }

type Odd struct{ x.T }

func use(o Outer) {}
`,
});
const [pkg] = program.packages;
if (pkg === undefined) throw new Error('no package');
const named = (name: string): Type => namedTypeOf(program, pkg, name);

test('method sets of values and pointers', () => {
  const names = (name: string, pointer: boolean): string[] | undefined => {
    const found = methodNames(named(name), pointer);
    return found === undefined ? undefined : [...found].sort();
  };
  const promoted = ['Lock', 'Read', 'TryLock', 'Unlock', 'Value'];
  expect(names('Outer', false)).toEqual(promoted);
  expect(names('Outer', true)).toEqual([...promoted, 'Own', 'Pointer'].sort());
  expect(names('Iface', false)).toEqual(['Close', 'M']);
  expect(names('Odd', false)).toBeUndefined();
});

test('fields: the shallowest wins, two at one depth are none, what is absent may have any', () => {
  expect(typeString(typeOfField(program, named('Outer'), 'n'))).toBe('string');
  expect(typeString(typeOfField(program, named('Outer'), 'm'))).toBe('map[string]int');
  expect(memberOf(named('Outer'), 'm')).toMatchObject({ kind: 'field', path: ['Base'] });
  expect(memberOf(named('Twice'), 'same')).toBeUndefined();
  expect(memberOf(named('Odd'), 'same')).toBe('unknown');
  expect(alignof(named('Base'), '386')).toBe(4);
});

test('an expression of facts', () => {
  const use = pkg.byName.get('use')?.[0];
  if (use === undefined) throw new Error('no declaration');
  const operand = { kind: 'local', index: 0 } as const;
  const called = { kind: 'call', callee: { kind: 'select', operand, name: 'Pointer' }, args: [], spread: false } as const;
  expect(typeString(typeOfExpression(program, use, called))).toBe('map[string]int');
  expect(typeOfExpression(program, use, { kind: 'select', operand, name: 'missing' }).kind).toBe('unknown');
});
