/** Where decoders fill values of a type: `json.Unmarshal(data, &v)`, `yaml.NewDecoder(r).Decode(&v)`, `func (v *T) UnmarshalYAML(…)`. */
import { eventsOf } from '../../summary/behaviour/units.js';
import { callersOf } from '../mentions.js';
import { nameOf } from '../program.js';
import { namedTypeOf, typeOfLocal, unalias } from '../typing/index.js';
import { stepInto } from './exact-owners.js';
/** By name the position of the argument that is filled: encoding/json, encoding/xml, encoding/gob and those that took after them. */
const decoders = new Map([
    ['Unmarshal', 1],
    ['UnmarshalStrict', 1],
    ['UnmarshalWithOptions', 1],
    ['Decode', 0],
]);
const decodingMethod = /^Unmarshal(?:JSON|YAML|TOML|XML)$/;
const known = new WeakMap();
/** Calls that may fill exported fields of a struct type, by itself or as a part of something else. */
export function decodingsOf(program, pkg, name) {
    let found = known.get(program);
    if (found === undefined) {
        found = gather(program);
        known.set(program, found);
    }
    return found.get(`${pkg}.${name}`) ?? [];
}
function gather(program) {
    const found = new Map();
    const reached = new Map();
    const add = (type, place) => {
        for (const key of filled(type, reached)) {
            const list = found.get(key);
            if (list === undefined)
                found.set(key, [place]);
            else if (list.at(-1)?.at !== place.at)
                list.push(place);
        }
    };
    for (const pkg of program.packages) {
        for (const declaration of pkg.declarations) {
            const { receiver, start, end } = declaration.outline;
            if (receiver !== undefined && decodingMethod.test(nameOf(declaration)) && !declaration.file.source.isTest)
                add(namedTypeOf(program, pkg, receiver), { declaration, at: { start, end } });
        }
        for (const declaration of new Set([...decoders.keys()].flatMap((name) => callersOf(pkg, name)))) {
            for (const { type, at } of targets(program, declaration))
                add(type, { declaration, at });
        }
    }
    return found;
}
/** What calls of decoders in a declaration are given. */
function targets(program, declaration) {
    const events = program.behaviour(declaration)?.units.flatMap(eventsOf) ?? [];
    return events.flatMap((event) => {
        if (event.kind !== 'call' || (event.callee.kind !== 'function' && event.callee.kind !== 'method'))
            return [];
        const { name } = event.callee;
        const arg = event.args[decoders.get(name.slice(name.lastIndexOf('.') + 1)) ?? -1];
        if (arg?.kind !== 'path' || !('variable' in arg.path.root))
            return [];
        let type = typeOfLocal(program, declaration, arg.path.root.variable);
        for (const step of arg.path.steps)
            type = type === undefined ? undefined : stepInto(type, step);
        return type === undefined ? [] : [{ type, at: event.at }];
    });
}
/** Named types whose values lie in values of a type where a decoder reaches them: through exported and embedded fields. */
function filled(type, reached) {
    const start = unalias(type);
    const key = start.kind === 'named' ? `${start.declaration.pkg}.${start.declaration.name}` : undefined;
    const before = key === undefined ? undefined : reached.get(key);
    if (before !== undefined)
        return before;
    const found = new Set();
    const structs = new Set();
    const queue = [start];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const target = unalias(next);
        switch (target.kind) {
            case 'named': {
                const name = `${target.declaration.pkg}.${target.declaration.name}`;
                if (found.has(name))
                    break;
                found.add(name);
                queue.push(target.declaration.right, ...target.args);
                break;
            }
            case 'struct':
                if (structs.has(target))
                    break;
                structs.add(target);
                for (const field of target.fields)
                    if (field.embedded || /^\p{Lu}/u.test(field.name))
                        queue.push(field.type);
                break;
            case 'pointer':
            case 'slice':
            case 'array':
            case 'map':
                queue.push(target.elem);
                break;
        }
    }
    if (key !== undefined)
        reached.set(key, found);
    return found;
}
