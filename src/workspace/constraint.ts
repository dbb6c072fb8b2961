/** Build constraint expressions, as src/go/build/constraint/expr.go reads them. */

/** Whether a build tag is set. */
export type HasTag = (tag: string) => boolean;

/** A `//go:build` line that is no expression. */
export class ConstraintError extends Error {}

/** Operands per expression; bounds the recursion (constraint.maxSize). */
const MAX_OPERANDS = 1000;
/** Operators per `// +build` line (constraint.maxOldSize). */
const MAX_OLD_OPERATORS = 100;

const validTag = /^[\p{L}\p{Nd}_.]+$/u;
const token = /[ \t]*(?:([()!]|&&|\|\|)|([\p{L}\p{Nd}_.]+)|$)/uy;

/** The expression of a `//go:build` line, blanks trimmed; undefined where the line is none. */
export function splitGoBuild(line: string): string | undefined {
  return afterKeyword(line, '//go:build');
}

/** The text of a `// +build` line (the blank is optional), blanks trimmed; undefined where the line is none. */
export function splitPlusBuild(line: string): string | undefined {
  return line.startsWith('//') ? afterKeyword(line.slice(2).trim(), '+build') : undefined;
}

function afterKeyword(line: string, keyword: string): string | undefined {
  if (!line.startsWith(keyword)) return undefined;
  const rest = line.slice(keyword.length);
  return rest === '' || /^\s/.test(rest) ? rest.trim() : undefined;
}

/** The value of the expression of a `//go:build` line. Throws ConstraintError where it is none. */
export function evaluateGoBuild(expression: string, has: HasTag): boolean {
  return new Evaluator(expression, has).evaluate();
}

/** Reads and evaluates in one pass; every operand is read, whatever the ones before it say. */
class Evaluator {
  private readonly text: string;
  private readonly has: HasTag;
  private at = 0;
  private operands = 0;
  private operator = '';
  private tag = '';

  constructor(text: string, has: HasTag) {
    this.text = text;
    this.has = has;
  }

  evaluate(): boolean {
    const value = this.or();
    if (this.operator + this.tag !== '') throw this.unexpected();
    return value;
  }

  private or(): boolean {
    let value = this.and();
    while (this.isAt('||')) value = this.and() || value;
    return value;
  }

  private and(): boolean {
    let value = this.not();
    while (this.isAt('&&')) value = this.not() && value;
    return value;
  }

  private not(): boolean {
    if (++this.operands > MAX_OPERANDS) throw new ConstraintError('build expression too large');
    this.next();
    if (!this.isAt('!')) return this.atom();
    this.next();
    if (this.isAt('!')) throw new ConstraintError('double negation not allowed');
    return !this.atom();
  }

  private atom(): boolean {
    if (this.isAt('(')) {
      const value = this.or();
      if (!this.isAt(')')) throw new ConstraintError('missing close paren');
      this.next();
      return value;
    }
    if (this.tag === '') throw this.unexpected();
    const value = this.has(this.tag);
    this.next();
    return value;
  }

  private isAt(operator: string): boolean {
    return this.operator === operator;
  }

  private next(): void {
    token.lastIndex = this.at;
    const found = token.exec(this.text);
    if (found === null) throw new ConstraintError(`invalid syntax at ${this.text.slice(this.at).trim().slice(0, 20)}`);
    this.at = token.lastIndex;
    this.operator = found[1] ?? '';
    this.tag = found[2] ?? '';
  }

  private unexpected(): ConstraintError {
    const found = this.operator + this.tag;
    return new ConstraintError(found === '' ? 'unexpected end of expression' : `unexpected token ${found}`);
  }
}

/** The value of the text of one `// +build` line: blanks are or, commas and. A line that is too long counts as true, as in Go. */
export function evaluatePlusBuild(text: string, has: HasTag): boolean {
  const clauses = text.split(/\s+/).filter((clause) => clause !== '');
  const literals = clauses.map((clause) => clause.split(','));
  if (literals.flat().length > MAX_OLD_OPERATORS + 1) return true;
  if (clauses.length === 0) return has('ignore');
  return literals.some((clause) => clause.every((literal) => evaluateLiteral(literal, has)));
}

function evaluateLiteral(literal: string, has: HasTag): boolean {
  if (literal.startsWith('!!') || literal === '!') return has('ignore');
  const negated = literal.startsWith('!');
  const tag = negated ? literal.slice(1) : literal;
  return has(validTag.test(tag) ? tag : 'ignore') !== negated;
}
