import { callArguments, unparenthesised, useOf } from '../../go/use.js';
import { Field, Kind } from '../../syntax/kinds.js';
import { none } from '../../syntax/tree.js';
import { roleOfLiteral } from '../source.js';
import { Events } from './events.js';
import { Paths } from './paths.js';
import { textOfValue, typeText } from './type-text.js';
/** Undefined for declarations without a body, literals included. */
export function behaviourOf(source) {
    const { tree, root } = source;
    const kind = tree.kind(root);
    const { kinds } = tree;
    const literals = [];
    for (let n = kinds.indexOf(Kind.func_literal); n >= 0; n = kinds.indexOf(Kind.func_literal, n + 1))
        literals.push(n);
    const isFunction = kind === Kind.function_declaration || kind === Kind.method_declaration;
    if ((!isFunction || tree.child(root, Field.body) === none) && literals.length === 0)
        return undefined;
    const paths = new Paths(source);
    const events = new Events(source, paths);
    const units = literals.map((literal) => unitOf(source, paths, events, literal));
    if (isFunction)
        units.unshift(unitOf(source, paths, events, root));
    const variables = [];
    for (const variable of source.bindings.variables) {
        const one = variableOf(source, paths, variable);
        if (one !== undefined)
            variables.push(one);
    }
    return { units, variables };
}
function idOf({ tree, root }, func) {
    return func === root || func === 0 ? 0 : tree.start(func);
}
function unitOf(source, paths, events, func) {
    const { tree, root } = source;
    const returns = [];
    const stretches = [];
    for (const block of source.flow(func).blocks) {
        const { exit } = block;
        if (exit?.kind === 'return' && tree.kind(exit.node) === Kind.return_statement)
            returns.push(returned(source, paths, exit.node));
        const happening = [];
        for (const step of block.steps)
            events.tell(step, happening);
        // A block's number is its place among the blocks.
        const next = [];
        for (const { to, condition } of block.next) {
            const call = condition === undefined ? undefined : tryLock(source, condition.node);
            next.push(call === undefined || condition === undefined ? { to: to.id } : { to: to.id, when: { call, result: condition.taken } });
        }
        const ends = exit !== undefined && (exit.kind === 'return' || exit.kind === 'end');
        stretches.push(ends ? { events: happening, next, ends: true } : { events: happening, next });
    }
    const body = tree.child(func, Field.body);
    const parameters = tree.child(func, Field.parameters);
    const result = tree.child(func, Field.result);
    const use = func === root ? undefined : useOf(tree, func);
    const of = use?.kind === 'element' ? typeText(source, tree.child(use.literal, Field.type)) : undefined;
    return {
        id: idOf(source, func),
        ...(func === root ? {} : { parent: idOf(source, source.functionOf(func)) }),
        role: func === root ? 'declared' : roleOf(source, paths, func),
        ...(of === undefined ? {} : { of }),
        ...(of === undefined || use?.kind !== 'element' || use.field === undefined ? {} : { field: use.field }),
        at: source.place(func),
        body: source.place(body === none ? func : body),
        params: parameters === none ? [] : typesOf(source, parameters, false),
        results: result === none ? [] : tree.kind(result) === Kind.parameter_list ? typesOf(source, result, true) : [typeText(source, result)],
        stretches,
        returns,
    };
}
/** The types of a list of parameters or results, each once for each name. */
function typesOf(source, list, areResults) {
    const { tree } = source;
    const types = [];
    for (const declaration of tree.named(list)) {
        const kind = tree.kind(declaration);
        if (areResults && kind !== Kind.parameter_declaration) {
            types.push(typeText(source, declaration));
            continue;
        }
        const type = typeText(source, tree.child(declaration, Field.type));
        const text = kind === Kind.variadic_parameter_declaration ? `[]${type ?? '?'}` : type;
        for (let i = Math.max(1, tree.childrenIn(declaration, Field.name).length); i > 0; i--)
            types.push(text);
    }
    return types;
}
function roleOf(source, paths, literal) {
    const { tree, bindings } = source;
    const e = unparenthesised(tree, literal);
    const call = tree.parent(e);
    if (tree.kind(call) === Kind.call_expression && tree.fieldOf(e) === Field.function) {
        const role = roleOfLiteral(tree, literal);
        return role === 'value' ? 'call' : role;
    }
    const use = useOf(tree, literal);
    if (use.kind === 'argument' && callArguments(tree, use.call).includes(e))
        return 'argument';
    if (use.kind !== 'stored' || tree.kind(use.target) !== Kind.identifier)
        return 'value';
    const variable = bindings.of(use.target);
    if (variable === undefined || paths.literal(variable.node) !== literal)
        return 'value';
    // Held by a variable: everything that happens to it is seen where it is called or passed on.
    return variable.uses.every((n) => n === variable.node || n === use.target || isFollowed(source, n)) ? 'bound' : 'value';
}
function isFollowed({ tree }, node) {
    const use = useOf(tree, node);
    return use.kind === 'called' || use.kind === 'argument' || use.kind === 'assigned' || use.kind === 'compared';
}
function variableOf(source, paths, variable) {
    const { tree } = source;
    const { kind } = variable;
    if (kind === 'const' || kind === 'type' || kind === 'type-param')
        return undefined;
    const alias = paths.alias(variable);
    const parts = alias === undefined ? paths.parts(variable) : [];
    const index = kind === 'param' ? parameterIndex(source, variable) : -1;
    const type = typeText(source, variable.type) ?? textOfValue(source, variable.value);
    const told = { id: tree.start(variable.node), name: variable.name, kind, unit: idOf(source, variable.owner) };
    if (index >= 0)
        told.index = index;
    if (type !== undefined)
        told.type = isVariadic(source, variable) ? `[]${type}` : type;
    if (alias !== undefined)
        told.alias = alias;
    if (paths.isRemade(variable))
        told.remade = true;
    if (parts.length > 0)
        told.parts = parts;
    const functions = alias === undefined && type !== undefined && mayListFunctions(type) ? paths.functions(variable) : [];
    if (functions.length > 0)
        told.functions = functions;
    if (alias === undefined && paths.isFreshVariable(variable))
        told.fresh = true;
    return told;
}
/** A slice or map of functions, or of structs that may have some. */
function mayListFunctions(type) {
    return (/^(?:\[\]|map\[string\])\*?(?:func$|struct\{.*(?:func|Func|Handler)|[\p{L}_])/u.test(type) &&
        !/^\[\]\*?(?:string|u?int\d*|byte|error)$/.test(type));
}
function isVariadic({ tree }, variable) {
    return tree.kind(tree.parent(variable.node)) === Kind.variadic_parameter_declaration;
}
function parameterIndex(source, variable) {
    const { tree, root } = source;
    const func = variable.owner === 0 ? root : variable.owner;
    const list = tree.child(func, Field.parameters);
    if (list === none)
        return -1;
    let index = 0;
    for (const p of tree.named(list)) {
        const names = tree.childrenIn(p, Field.name);
        const at = names.indexOf(variable.node);
        if (at >= 0)
            return index + at;
        index += Math.max(1, names.length);
    }
    return -1;
}
/** The call of `mu.TryLock()` that a condition is, or the one whose result it holds. */
function tryLock(source, condition) {
    const { tree, bindings } = source;
    if (tree.kind(condition) === Kind.identifier) {
        const value = bindings.of(condition)?.value ?? none;
        return value === none || tree.kind(value) !== Kind.call_expression ? undefined : tryLock(source, value);
    }
    if (tree.kind(condition) !== Kind.call_expression)
        return undefined;
    const callee = tree.child(condition, Field.function);
    const isTry = tree.kind(callee) === Kind.selector_expression && /^Try(?:R?Lock)$/.test(tree.text(tree.child(callee, Field.field)));
    return isTry ? tree.end(condition) : undefined;
}
/** What a statement `return` gives back. */
function returned(source, paths, statement) {
    const { tree } = source;
    const operands = [];
    for (const list of tree.named(statement)) {
        if (tree.kind(list) !== Kind.expression_list)
            operands.push(paths.operand(list));
        else
            for (const value of tree.named(list))
                operands.push(paths.operand(value));
    }
    return operands;
}
