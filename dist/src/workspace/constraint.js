/** Build constraint expressions, as src/go/build/constraint/expr.go reads them. */
/** A `//go:build` line that is no expression. */
export class ConstraintError extends Error {
}
/** Operands per expression; bounds the recursion (constraint.maxSize). */
const MAX_OPERANDS = 1000;
/** Operators per `// +build` line (constraint.maxOldSize). */
const MAX_OLD_OPERATORS = 100;
const validTag = /^[\p{L}\p{Nd}_.]+$/u;
const token = /[ \t]*(?:([()!]|&&|\|\|)|([\p{L}\p{Nd}_.]+)|$)/uy;
/** The expression of a `//go:build` line, blanks trimmed; undefined where the line is none. */
export function splitGoBuild(line) {
    return afterKeyword(line, '//go:build');
}
/** The text of a `// +build` line (the blank is optional), blanks trimmed; undefined where the line is none. */
export function splitPlusBuild(line) {
    return line.startsWith('//') ? afterKeyword(line.slice(2).trim(), '+build') : undefined;
}
function afterKeyword(line, keyword) {
    if (!line.startsWith(keyword))
        return undefined;
    const rest = line.slice(keyword.length);
    return rest === '' || /^\s/.test(rest) ? rest.trim() : undefined;
}
/** The value of the expression of a `//go:build` line. Throws ConstraintError where it is none. */
export function evaluateGoBuild(expression, has) {
    return new Evaluator(expression, has).evaluate();
}
/** Reads and evaluates in one pass; every operand is read, whatever the ones before it say. */
class Evaluator {
    text;
    has;
    at = 0;
    operands = 0;
    operator = '';
    tag = '';
    constructor(text, has) {
        this.text = text;
        this.has = has;
    }
    evaluate() {
        const value = this.or();
        if (this.operator + this.tag !== '')
            throw this.unexpected();
        return value;
    }
    or() {
        let value = this.and();
        while (this.isAt('||'))
            value = this.and() || value;
        return value;
    }
    and() {
        let value = this.not();
        while (this.isAt('&&'))
            value = this.not() && value;
        return value;
    }
    not() {
        if (++this.operands > MAX_OPERANDS)
            throw new ConstraintError('build expression too large');
        this.next();
        if (!this.isAt('!'))
            return this.atom();
        this.next();
        if (this.isAt('!'))
            throw new ConstraintError('double negation not allowed');
        return !this.atom();
    }
    atom() {
        if (this.isAt('(')) {
            const value = this.or();
            if (!this.isAt(')'))
                throw new ConstraintError('missing close paren');
            this.next();
            return value;
        }
        if (this.tag === '')
            throw this.unexpected();
        const value = this.has(this.tag);
        this.next();
        return value;
    }
    isAt(operator) {
        return this.operator === operator;
    }
    next() {
        token.lastIndex = this.at;
        const found = token.exec(this.text);
        if (found === null)
            throw new ConstraintError(`invalid syntax at ${this.text.slice(this.at).trim().slice(0, 20)}`);
        this.at = token.lastIndex;
        this.operator = found[1] ?? '';
        this.tag = found[2] ?? '';
    }
    unexpected() {
        const found = this.operator + this.tag;
        return new ConstraintError(found === '' ? 'unexpected end of expression' : `unexpected token ${found}`);
    }
}
/** The value of the text of one `// +build` line: blanks are or, commas and. A line that is too long counts as true, as in Go. */
export function evaluatePlusBuild(text, has) {
    const clauses = text.split(/\s+/).filter((clause) => clause !== '');
    const literals = clauses.map((clause) => clause.split(','));
    if (literals.flat().length > MAX_OLD_OPERATORS + 1)
        return true;
    if (clauses.length === 0)
        return has('ignore');
    return literals.some((clause) => clause.every((literal) => evaluateLiteral(literal, has)));
}
function evaluateLiteral(literal, has) {
    if (literal.startsWith('!!') || literal === '!')
        return has('ignore');
    const negated = literal.startsWith('!');
    const tag = negated ? literal.slice(1) : literal;
    return has(validTag.test(tag) ? tag : 'ignore') !== negated;
}
