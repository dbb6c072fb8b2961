import { unparenthesised, useOf } from '../../go/use.js';
import { Field, Kind } from '../../syntax/kinds.js';
import { none } from '../../syntax/tree.js';
import { roleOfLiteral } from '../source.js';
const strongest = ['released', 'deferred', 'lost'];
/**
 * Follows the ticker in `variable` within `func` (the literal or declaration whose graph is walked), through plain aliases and into the
 * literals that capture it. `made`: the creating statement's target, which is no overwriting. `firesOnce`: a timer, which has ended
 * once its channel was received from.
 */
export function holdersOf(source, func, start, made, firesOnce) {
    const { tree, bindings } = source;
    const variables = new Set([start]);
    const effects = new Map();
    const captures = new Map();
    const resets = [];
    let stopped = false;
    let deferred = none;
    let kept;
    let rearmed = false;
    let deferredByVariable = false;
    for (const variable of variables) {
        for (const use of variable.uses) {
            if (use === variable.node || use === made)
                continue;
            const inner = literalBetween(source, func, use);
            if (inner === undefined)
                own(use, useOf(tree, use));
            else if (inner !== none)
                captured(inner, use, useOf(tree, use));
        }
    }
    for (const capture of captures.values()) {
        if (!capture.stops)
            continue;
        if (capture.role === 'defer')
            deferredByVariable = true;
        const local = capture.role === 'value' ? localFunction(capture.literal) : undefined;
        if (local === undefined)
            effect(capture.literal, 'released');
        // `finish := func() { t.Stop() }` stops it where `finish` is called or given away; deferred, whatever the variable holds then.
        else
            for (const use of local.uses)
                if (use !== local.node && effect(use, 'released') === 'deferred')
                    deferredByVariable = true;
    }
    return { variables, effects, captures: [...captures.values()], stopped, deferred, deferredByVariable, kept, resets, rearmed };
    /** Notes an effect and gives what it comes to. */
    function effect(node, wanted) {
        const step = source.stepOf(func, node);
        if (step === none)
            return undefined;
        // Whatever a deferred call does with it, it does at the end.
        const late = wanted === 'released' && tree.kind(step) === Kind.defer_statement;
        const value = late ? 'deferred' : wanted;
        if (late) {
            deferred = step;
            stopped = true;
        }
        const before = effects.get(step);
        if (before === undefined || strongest.indexOf(value) < strongest.indexOf(before))
            effects.set(step, value);
        return value;
    }
    function own(node, use) {
        switch (use.kind) {
            case 'select': {
                if (use.name === 'Reset' && use.call !== none) {
                    rearmed ||= source.loopAround(node) !== undefined;
                    resets.push(source.stepOf(func, node));
                }
                if (use.name === 'C')
                    return channel(use.selector);
                if (use.name !== 'Stop')
                    return;
                stopped = true;
                effect(node, 'released');
                return;
            }
            case 'assigned':
                effect(node, 'lost');
                return;
            case 'stored': {
                const target = bindings.of(use.target);
                if (tree.text(use.target) === '_')
                    return;
                if (target !== undefined && target.owner === start.owner) {
                    variables.add(target);
                    return;
                }
                kept = use;
                effect(node, 'released');
                return;
            }
            case 'element':
                kept = use;
                effect(node, 'released');
                return;
            case 'argument': {
                const parameter = parameterOf(use.call, use.index);
                if (parameter === undefined)
                    effect(node, 'released');
                else
                    variables.add(parameter);
                return;
            }
            case 'compared':
            case 'dropped':
            case 'received':
            case 'ranged':
                return;
            default:
                effect(node, 'released');
                return;
        }
    }
    function channel(selector) {
        const use = useOf(tree, selector);
        // By then a timer has fired. The receive, not the evaluation of `t.C` on entry to a select, is the step.
        if (use.kind === 'received' && firesOnce)
            effect(tree.parent(unparenthesised(tree, selector)), 'released');
        // `go forward(t.C)`: whether that goroutine ends is not followed.
        if (use.kind === 'argument' && tree.kind(tree.parent(use.call)) === Kind.go_statement)
            effect(selector, 'released');
    }
    function captured(literal, node, use) {
        let capture = captures.get(literal);
        if (capture === undefined) {
            capture = { literal, role: roleOfLiteral(tree, literal), consumes: false, stops: false };
            captures.set(literal, capture);
        }
        if (use.kind === 'compared')
            return;
        if (use.kind === 'select' && use.name !== 'Stop') {
            capture.consumes = true;
            if (use.name === 'Reset' && source.loopAround(node) !== undefined)
                rearmed = true;
        }
        else if (use.kind === 'received' || use.kind === 'ranged') {
            capture.consumes = true;
        }
        else {
            capture.stops = true;
        }
    }
    /** The variable of this function that a literal is assigned to at its declaration. */
    function localFunction(literal) {
        const use = useOf(tree, literal);
        const variable = use.kind === 'stored' ? bindings.of(use.target) : undefined;
        return variable?.value === literal && variable.uses.every((u) => u === variable.node || source.functionOf(u) === func)
            ? variable
            : undefined;
    }
    /** `go func(t *time.Ticker) { … }(t)`: the parameter is the ticker. */
    function parameterOf(call, index) {
        const literal = tree.child(call, Field.function);
        if (tree.kind(literal) !== Kind.func_literal)
            return undefined;
        const names = tree.named(tree.child(literal, Field.parameters)).flatMap((p) => tree.childrenIn(p, Field.name));
        const name = names[index];
        return name === undefined ? undefined : bindings.of(name);
    }
}
/** The outermost literal of `func` around a node; undefined where the node is in `func` itself, `none` where it is outside. */
function literalBetween(source, func, node) {
    let inner;
    for (let f = source.functionOf(node); f !== func; f = source.functionOf(f)) {
        if (f === source.root)
            return none;
        inner = f;
    }
    return inner;
}
