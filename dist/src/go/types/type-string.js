const byName = ({ name }) => name;
/** Text is cut here: types nest by their arguments without end in hostile code. */
const MAX_DEPTH = 40;
/** So many types are written at most. */
const MAX_TYPES = 5000;
/** `map[string]*pkg.T`, names of parameters left out; unknown parts are `?`. Array lengths are those of `arch`. */
export function typeString(type, qualifier = byName, arch = 'amd64') {
    return new Writer(qualifier, arch).type(type, 0);
}
class Writer {
    #qualifier;
    #arch;
    #written = 0;
    constructor(qualifier, arch) {
        this.#qualifier = qualifier;
        this.#arch = arch;
    }
    type(type, depth) {
        if (depth > MAX_DEPTH || ++this.#written > MAX_TYPES)
            return '?';
        const write = (inner) => this.type(inner, depth + 1);
        switch (type.kind) {
            case 'basic':
            case 'type parameter':
                return type.name;
            case 'pointer':
                return `*${write(type.elem)}`;
            case 'slice':
                return `[]${write(type.elem)}`;
            case 'array':
                return `[${type.length(this.#arch) ?? '?'}]${write(type.elem)}`;
            case 'map':
                return `map[${write(type.key)}]${write(type.elem)}`;
            case 'chan': {
                const elem = write(type.elem);
                if (type.direction === 'send')
                    return `chan<- ${elem}`;
                if (type.direction === 'receive')
                    return `<-chan ${elem}`;
                return type.elem.kind === 'chan' && type.elem.direction === 'receive' ? `chan (${elem})` : `chan ${elem}`;
            }
            case 'struct':
                return `struct{${type.fields
                    .map((f) => (f.embedded ? '' : `${f.name} `) + write(f.type) + (f.tag === undefined ? '' : ` ${quote(f.tag)}`))
                    .join('; ')}}`;
            case 'func':
                return `func${this.#signature(type, depth)}`;
            case 'tuple':
                return `(${type.types.map(write).join(', ')})`;
            case 'interface':
                return this.#interface(type.methods, type.embedded, depth);
            case 'union':
                return type.terms.map((term) => (term.tilde ? '~' : '') + write(term.type)).join(' | ');
            case 'named':
            case 'alias': {
                const { name, pkg, pkgName } = type.declaration;
                const qualified = pkg === '' ? '' : this.#qualifier({ path: pkg, name: pkgName });
                const args = type.args.length === 0 ? '' : `[${type.args.map(write).join(', ')}]`;
                return `${qualified === '' ? '' : `${qualified}.`}${name}${args}`;
            }
            case 'unknown':
                return '?';
        }
    }
    #signature(type, depth) {
        const params = type.params.map((param, i) => {
            const variadic = type.variadic && i === type.params.length - 1 && param.kind === 'slice';
            return variadic ? `...${this.type(param.elem, depth + 1)}` : this.type(param, depth + 1);
        });
        const results = type.results.map((result) => this.type(result, depth + 1));
        const [only] = results;
        const after = only === undefined ? '' : results.length === 1 ? ` ${only}` : ` (${results.join(', ')})`;
        return `(${params.join(', ')})${after}`;
    }
    #interface(methods, embedded, depth) {
        if (methods.length === 0 && embedded.length === 0)
            return 'interface{}';
        const parts = [
            ...[...methods].sort((a, b) => compare(a.name, b.name)).map(({ name, signature }) => name + this.#signature(signature, depth)),
            ...embedded.map((one) => this.type(one, depth + 1)),
        ];
        return `interface{${parts.join('; ')}}`;
    }
}
/** Exported methods come first. */
function compare(a, b) {
    const [x, y] = [/^\p{Lu}/u.test(a), /^\p{Lu}/u.test(b)];
    if (x !== y)
        return x ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}
function quote(text) {
    return JSON.stringify(text);
}
