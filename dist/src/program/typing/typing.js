import { substitute } from '../../go/types/substitute.js';
import { basic, defaultType, unknown, } from '../../go/types/type.js';
import { predeclaredName } from '../../go/types/universe.js';
import { noTypes } from '../../summary/typing/index.js';
import { isFunction } from '../program.js';
import { converted } from './arithmetic.js';
import { DeclaredType, typeParameter } from './declared-type.js';
import { unknownOperand, value } from './env.js';
import { linkExpression, ranged } from './expressions.js';
import { importPathOf } from './imports.js';
import { linkSignature, linkStruct, linkType } from './type-data.js';
export class Typing {
    #program;
    #envs = new WeakMap();
    #bodyEnvs = new WeakMap();
    #entities = new WeakMap();
    /** Types of packages that are not there, by path and name: one object each, so that they are identical to themselves. */
    #absent = new Map();
    /** Import paths that were asked for and are not there. */
    missing = new Set();
    constructor(program) {
        this.#program = program;
    }
    env(declaration) {
        let env = this.#envs.get(declaration);
        if (env === undefined) {
            const { pkg } = declaration.file;
            const { libraries } = this.#program;
            const facts = libraries?.holds(pkg) === true ? libraries.typing(declaration) : this.#program.summary(declaration).typing;
            env = { declaration, pkg, facts: facts ?? noTypes, locals: [], structs: [] };
            this.#envs.set(declaration, env);
        }
        return env;
    }
    /** With all that a function declares inside. */
    bodyEnv(declaration) {
        if (!isFunction(declaration))
            return this.env(declaration);
        let env = this.#bodyEnvs.get(declaration);
        if (env === undefined) {
            const facts = this.#program.typingWithBody(declaration) ?? noTypes;
            env = { declaration, pkg: declaration.file.pkg, facts, locals: [], structs: [] };
            this.#bodyEnvs.set(declaration, env);
        }
        return env;
    }
    packageAt(path, from) {
        const found = this.#program.packageAt(path) ?? this.#program.libraries?.packageAt(path, from);
        if (found === undefined && path !== 'C' && path !== 'unsafe')
            this.missing.add(path);
        return found;
    }
    type(data, env) {
        return linkType(this, data, env);
    }
    operand(data, env) {
        return linkExpression(this, data, env);
    }
    signature(data, env) {
        return linkSignature(this, data, env);
    }
    struct(index, env) {
        return linkStruct(this, index, env);
    }
    importPath(name, env) {
        return importPathOf(env.declaration.file, name, (path) => this.packageAt(path, env.pkg)?.info.name);
    }
    name(name, env) {
        if (name === 'iota' && env.iota !== undefined) {
            const at = BigInt(env.iota);
            return { mode: 'value', type: basic('untyped int'), constant: () => ({ kind: 'int', value: at }) };
        }
        const own = this.entity(env.pkg, name);
        if (own !== undefined)
            return own;
        let absent = false;
        for (const path of env.declaration.file.imports.dots) {
            const pkg = this.packageAt(path, env.pkg);
            const found = pkg === undefined ? undefined : this.entity(pkg, name);
            if (found !== undefined)
                return found;
            absent ||= pkg === undefined;
        }
        const universal = predeclaredName(name);
        return universal !== undefined && !(absent && /^\p{Lu}/u.test(name)) ? universal : unknownOperand;
    }
    member(path, name, env) {
        if (path === 'unsafe')
            return name === 'Pointer' ? { mode: 'type', type: basic('unsafe.Pointer') } : { mode: 'builtin', name: `unsafe.${name}` };
        if (path === 'C')
            return unknownOperand;
        const pkg = this.packageAt(path, env.pkg);
        return pkg === undefined ? unknownOperand : (this.entity(pkg, name) ?? unknownOperand);
    }
    qualifiedType(pkg, name, env) {
        const path = this.importPath(pkg, env);
        if (path === undefined || path === 'C')
            return unknownOperand;
        if (path === 'unsafe' || this.packageAt(path, env.pkg) !== undefined)
            return this.member(path, name, env);
        return this.#absentType(path, pkg, name);
    }
    /** One object per name, so that it is identical to itself. */
    #absentType(path, pkgName, name) {
        const key = `${path} ${name}`;
        let found = this.#absent.get(key);
        if (found === undefined) {
            const declaration = { name, pkg: path, pkgName, parameters: [], right: unknown, method: () => undefined, methodNames: [] };
            found = { mode: 'type', type: { kind: 'named', declaration, args: [] } };
            this.#absent.set(key, found);
        }
        return found;
    }
    /** What a package declares under a name; undefined where it does not. */
    entity(pkg, name) {
        let entities = this.#entities.get(pkg);
        if (entities === undefined) {
            entities = new Map();
            this.#entities.set(pkg, entities);
        }
        const known = entities.get(name);
        if (known !== undefined)
            return known;
        const declaration = pkg.byName.get(name)?.[0];
        if (declaration === undefined)
            return undefined;
        // While it is looked up, a cycle finds nothing.
        entities.set(name, unknownOperand);
        const found = this.#declared(this.env(declaration), name);
        entities.set(name, found);
        return found;
    }
    #declared(env, name) {
        const { func, types, values } = env.facts;
        if (func !== undefined) {
            const typeParams = func.parameters.map((p) => typeParameter(this, env, p.local, p.name));
            return value({ ...this.signature(func.signature, env), typeParams });
        }
        const type = types.find((one) => one.name === name);
        if (type !== undefined) {
            const declaration = new DeclaredType(type, env, this, false);
            return { mode: 'type', type: { kind: type.alias ? 'alias' : 'named', declaration, args: [] } };
        }
        const fact = values.find((one) => one.name === name);
        return fact === undefined ? unknownOperand : this.valueOf(fact, env);
    }
    /** A variable or constant. */
    valueOf(fact, env) {
        const type = fact.type === undefined ? undefined : this.type(fact.type, env);
        if (!fact.constant)
            return value(type ?? this.#originType(fact.origin, env));
        if (fact.origin?.from !== 'value')
            return unknownOperand;
        const inner = fact.iota === undefined ? env : { ...env, iota: fact.iota };
        const operand = this.operand(fact.origin.value, inner);
        const typed = type === undefined ? operand : converted(type, operand);
        return typed.mode === 'value' && typed.constant !== undefined ? { ...typed, constant: once(typed.constant) } : typed;
    }
    #originType(origin, env) {
        if (origin === undefined)
            return unknown;
        if (origin.from === 'range')
            return defaultType(ranged(this.operand(origin.over, env))[origin.index] ?? unknown);
        const operand = this.operand(origin.value, env);
        const type = operand.mode === 'value' ? operand.type : unknown;
        if (origin.index === undefined)
            return type.kind === 'tuple' ? unknown : defaultType(type);
        if (type.kind === 'tuple')
            return type.types[origin.index] ?? unknown;
        // `v, ok := m[k]`, `x.(T)`, `<-c`
        return origin.index === 0 ? type : type.kind === 'unknown' ? unknown : basic('bool');
    }
    local(index, env) {
        const known = env.locals[index];
        if (known !== undefined)
            return known;
        env.locals[index] = unknownOperand;
        const found = this.#linkLocal(index, env);
        env.locals[index] = found;
        return found;
    }
    #linkLocal(index, env) {
        const fact = env.facts.locals[index];
        if (fact === undefined)
            return unknownOperand;
        switch (fact.kind) {
            case 'type parameter':
                return this.#typeParameter(fact.name, () => (fact.type === undefined ? this.#ofReceiver(index, env) : this.type(fact.type, env)));
            case 'type':
            case 'alias': {
                const source = { name: fact.name, type: fact.type ?? { kind: 'unknown' }, parameters: fact.parameters ?? [] };
                return {
                    mode: 'type',
                    type: { kind: fact.kind === 'alias' ? 'alias' : 'named', declaration: new DeclaredType(source, env, this, true), args: [] },
                };
            }
            default:
                return this.valueOf({ ...fact, constant: fact.kind === 'constant' }, env);
        }
    }
    /** Its constraint may mention it: it is linked when asked for. */
    #typeParameter(name, constraint) {
        let linked;
        const type = {
            kind: 'type parameter',
            name,
            get constraint() {
                if (linked === undefined) {
                    linked = unknown;
                    linked = constraint();
                }
                return linked;
            },
        };
        return { mode: 'type', type };
    }
    /** What a receiver calls its type's parameter has the constraint that the type's declaration gives it. */
    #ofReceiver(index, env) {
        const receiver = env.facts.func?.receiver;
        const at = receiver?.parameters.indexOf(index) ?? -1;
        const base = receiver === undefined || at < 0 ? undefined : this.entity(env.pkg, receiver.base);
        if (receiver === undefined || base?.mode !== 'type' || base.type.kind !== 'named')
            return unknown;
        const { parameters } = base.type.declaration;
        const own = receiver.parameters.map((local) => typeParameter(this, env, local, '_'));
        return substitute(parameters[at]?.constraint ?? unknown, parameters, own);
    }
}
/** A constant's value, computed once per architecture; one that depends on itself has none. */
function once(constant) {
    const known = new Map();
    return (arch) => {
        if (!known.has(arch)) {
            known.set(arch, undefined);
            known.set(arch, constant(arch));
        }
        return known.get(arch);
    };
}
const typings = new WeakMap();
export function typingOf(program) {
    let typing = typings.get(program);
    if (typing === undefined) {
        typing = new Typing(program);
        typings.set(program, typing);
    }
    return typing;
}
