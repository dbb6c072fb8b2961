/** Builds the control-flow graph of a function body. */
import { Field, Kind, Token } from '../../syntax/kinds.js';
import { isNamed, none } from '../../syntax/tree.js';
import { terminates } from './terminating.js';
/** The graph of the body of a func declaration or `func_literal`; one empty exit block where it has no body. */
export function flowOf(tree, func) {
    return new Builder(tree).run(tree.child(func, Field.body));
}
class Builder {
    #tree;
    #blocks = [];
    #labels = new Map();
    #targets = [];
    #current;
    /** Clause that `fallthrough` leads to. */
    #following;
    constructor(tree) {
        this.#tree = tree;
        this.#current = this.#block();
    }
    run(body) {
        const entry = this.#current;
        if (body !== none)
            this.#statements(body);
        this.#leave('end', body);
        let places;
        return {
            entry,
            blocks: this.#blocks,
            place(step) {
                places ??= placesFrom(entry);
                return places.get(step);
            },
        };
    }
    #block() {
        const block = { id: this.#blocks.length, steps: [], next: [] };
        this.#blocks.push(block);
        return block;
    }
    #edge(from, to, condition) {
        if (from.exit === undefined)
            from.next.push(condition === undefined ? { to } : { to, condition });
    }
    /** Goes on in `block`, after an edge from the current one. */
    #flowInto(block) {
        this.#edge(this.#current, block);
        this.#current = block;
    }
    #step(n) {
        if (n !== none && this.#current.exit === undefined)
            this.#current.steps.push(n);
    }
    #leave(kind, node) {
        if (this.#current.exit === undefined)
            this.#current.exit = { kind, node };
        this.#current = this.#block();
    }
    /** After a jump: what follows is reachable by label only. */
    #jump(to) {
        if (to !== undefined)
            this.#edge(this.#current, to);
        // A jump to nowhere (broken code) ends the path without a word.
        this.#current = this.#block();
    }
    #statements(n) {
        const t = this.#tree;
        for (let c = t.first(n); c !== none; c = t.next(c)) {
            if (t.kind(c) === Kind.statement_list)
                this.#statements(c);
            else if (isNamed(t.kind(c)) && t.kind(c) !== Kind.comment)
                this.#statement(c, undefined);
        }
    }
    #statement(n, label) {
        const t = this.#tree;
        switch (t.kind(n)) {
            case Kind.block:
                return label === undefined ? this.#statements(n) : this.#labelled(label, () => this.#statements(n));
            case Kind.labeled_statement:
                return this.#label(n);
            case Kind.if_statement:
                return label === undefined ? this.#if(n) : this.#labelled(label, () => this.#if(n));
            case Kind.for_statement:
                return this.#for(n, label);
            case Kind.expression_switch_statement:
            case Kind.type_switch_statement:
                return this.#switch(n, label);
            case Kind.select_statement:
                return this.#select(n, label);
            case Kind.return_statement:
                this.#step(n);
                return this.#leave('return', n);
            case Kind.break_statement:
                return this.#jump(this.#target(n, false)?.onBreak);
            case Kind.continue_statement:
                return this.#jump(this.#target(n, true)?.onContinue);
            case Kind.goto_statement:
                return this.#jump(this.#labelBlock(t.text(t.firstNamed(n))));
            case Kind.fallthrough_statement:
                return this.#jump(this.#following);
            case Kind.expression_statement: {
                this.#step(n);
                const expression = t.firstNamed(n);
                const kind = t.kind(expression) === Kind.call_expression ? terminates(t, expression) : undefined;
                return kind === undefined ? undefined : this.#leave(kind, n);
            }
            default:
                return this.#step(n);
        }
    }
    #labelBlock(name) {
        let block = this.#labels.get(name);
        if (block === undefined) {
            block = this.#block();
            this.#labels.set(name, block);
        }
        return block;
    }
    #label(n) {
        const t = this.#tree;
        const name = t.text(t.child(n, Field.label));
        this.#flowInto(this.#labelBlock(name));
        for (const c of t.named(n))
            if (t.fieldOf(c) !== Field.label)
                this.#statement(c, name);
    }
    /** `break L` may leave any labelled statement. */
    #labelled(label, body) {
        const after = this.#block();
        this.#targets.push({ label, onBreak: after, onContinue: undefined, labelOnly: true });
        body();
        this.#targets.pop();
        this.#flowInto(after);
    }
    #target(n, loop) {
        const t = this.#tree;
        const name = t.firstNamed(n);
        const label = name === none ? undefined : t.text(name);
        for (let i = this.#targets.length - 1; i >= 0; i--) {
            const target = this.#targets[i];
            if (target === undefined)
                continue;
            if (label !== undefined ? target.label === label : loop ? target.onContinue !== undefined : target.labelOnly !== true)
                return target;
        }
        return undefined;
    }
    #if(n) {
        const t = this.#tree;
        const initializer = t.child(n, Field.initializer);
        if (initializer !== none)
            this.#statement(initializer, undefined);
        const then = this.#block();
        const otherwise = this.#block();
        const after = this.#block();
        this.#condition(t.child(n, Field.condition), then, otherwise);
        this.#current = then;
        this.#statements(t.child(n, Field.consequence));
        this.#edge(this.#current, after);
        this.#current = otherwise;
        const alternative = t.child(n, Field.alternative);
        if (alternative !== none)
            this.#statement(alternative, undefined);
        this.#flowInto(after);
    }
    /** Short-circuit evaluation, one atomic condition at a time. */
    #condition(n, yes, no) {
        const t = this.#tree;
        const kind = t.kind(n);
        if (kind === Kind.parenthesized_expression)
            return this.#condition(t.firstNamed(n), yes, no);
        const operator = t.kind(t.child(n, Field.operator));
        if (kind === Kind.unary_expression && operator === Token['!'])
            return this.#condition(t.child(n, Field.operand), no, yes);
        if (kind === Kind.binary_expression && (operator === Token['&&'] || operator === Token['||'])) {
            const right = this.#block();
            if (operator === Token['&&'])
                this.#condition(t.child(n, Field.left), right, no);
            else
                this.#condition(t.child(n, Field.left), yes, right);
            this.#current = right;
            return this.#condition(t.child(n, Field.right), yes, no);
        }
        this.#step(n);
        if (kind !== Kind.false)
            this.#edge(this.#current, yes, { node: n, taken: true });
        if (kind !== Kind.true)
            this.#edge(this.#current, no, { node: n, taken: false });
    }
    #for(n, label) {
        const t = this.#tree;
        const body = t.child(n, Field.body);
        const header = t.named(n).find((c) => c !== body);
        const clause = header !== undefined && t.kind(header) === Kind.for_clause ? header : none;
        if (clause !== none) {
            const initializer = t.child(clause, Field.initializer);
            if (initializer !== none)
                this.#statement(initializer, undefined);
        }
        const range = header !== undefined && t.kind(header) === Kind.range_clause ? header : none;
        if (range !== none)
            this.#step(t.child(range, Field.right));
        const head = this.#block();
        const inside = this.#block();
        const after = this.#block();
        const update = clause === none ? none : t.child(clause, Field.update);
        const again = update === none ? head : this.#block();
        this.#flowInto(head);
        const condition = clause !== none ? t.child(clause, Field.condition) : range === none ? (header ?? none) : none;
        if (range !== none) {
            const left = t.child(range, Field.left);
            this.#edge(head, inside, { node: range, taken: true });
            this.#edge(head, after, { node: range, taken: false });
            this.#current = inside;
            if (left !== none)
                this.#step(left);
        }
        else if (condition !== none) {
            this.#condition(condition, inside, after);
        }
        else {
            this.#edge(head, inside);
        }
        this.#current = inside;
        this.#targets.push({ label, onBreak: after, onContinue: again });
        this.#statements(body);
        this.#targets.pop();
        this.#edge(this.#current, again);
        if (update !== none) {
            this.#current = again;
            this.#step(update);
            this.#edge(this.#current, head);
        }
        this.#current = after;
    }
    #switch(n, label) {
        const t = this.#tree;
        const initializer = t.child(n, Field.initializer);
        if (initializer !== none)
            this.#statement(initializer, undefined);
        const value = t.child(n, Field.value);
        if (value !== none)
            this.#step(value);
        const clauses = t.named(n).filter((c) => isClause(t.kind(c)));
        const bodies = clauses.map(() => this.#block());
        const after = this.#block();
        let fallback = after;
        for (const [i, clause] of clauses.entries()) {
            const body = bodies[i] ?? after;
            if (t.kind(clause) === Kind.default_case) {
                fallback = body;
                continue;
            }
            const values = t.child(clause, Field.value);
            if (t.kind(n) === Kind.type_switch_statement || values === none) {
                this.#edge(this.#current, body);
                continue;
            }
            for (const v of t.named(values)) {
                const otherwise = this.#block();
                // `switch { case x: }` decides by x itself; with a tag the comparison is nobody's condition.
                if (value === none)
                    this.#condition(v, body, otherwise);
                else {
                    this.#step(v);
                    this.#edge(this.#current, body);
                    this.#edge(this.#current, otherwise);
                }
                this.#current = otherwise;
            }
        }
        this.#edge(this.#current, fallback);
        this.#clauses(clauses, bodies, label, after);
    }
    #clauses(clauses, bodies, label, after) {
        const t = this.#tree;
        const outer = this.#following;
        this.#targets.push({ label, onBreak: after, onContinue: undefined });
        clauses.forEach((clause, i) => {
            this.#current = bodies[i] ?? after;
            this.#following = bodies[i + 1];
            const communication = t.child(clause, Field.communication);
            if (communication !== none)
                this.#step(communication);
            for (const c of t.named(clause))
                if (t.kind(c) === Kind.statement_list)
                    this.#statements(c);
            this.#edge(this.#current, after);
        });
        this.#targets.pop();
        this.#following = outer;
        this.#current = after;
    }
    /** Channel operands and values to send of all clauses are evaluated on entry; then one clause is chosen. */
    #select(n, label) {
        const t = this.#tree;
        const clauses = t.named(n).filter((c) => isClause(t.kind(c)));
        for (const clause of clauses) {
            const communication = t.child(clause, Field.communication);
            if (communication === none)
                continue;
            if (t.kind(communication) === Kind.send_statement) {
                this.#step(t.child(communication, Field.channel));
                this.#step(t.child(communication, Field.value));
            }
            else {
                const receive = t.child(communication, Field.right);
                this.#step(t.kind(receive) === Kind.unary_expression ? t.child(receive, Field.operand) : receive);
            }
        }
        const bodies = clauses.map(() => this.#block());
        const after = this.#block();
        for (const body of bodies)
            this.#edge(this.#current, body);
        this.#clauses(clauses, bodies, label, after);
    }
}
function isClause(kind) {
    return kind === Kind.expression_case || kind === Kind.type_case || kind === Kind.communication_case || kind === Kind.default_case;
}
/** Where each step stands that can be reached. */
function placesFrom(entry) {
    const places = new Map();
    const seen = new Set([entry]);
    for (const block of seen) {
        for (const [index, step] of block.steps.entries())
            places.set(step, { block, index });
        for (const edge of block.next)
            seen.add(edge.to);
    }
    return places;
}
