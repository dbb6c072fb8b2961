import { isFunction, mentionsName } from '../program.js';
import { fieldsOf, localsOf, typeOfLocal, typeOfVariable } from '../typing/index.js';
/** In order of files; `_` only where it is a field. */
export function* typedNames(program, { locals, of = () => true }) {
    for (const pkg of program.packages) {
        for (const declaration of pkg.declarations) {
            if (!of(declaration))
                continue;
            // A function without the word has no struct type inside.
            if (!isFunction(declaration) || mentionsName(declaration, 'struct')) {
                for (const { fact, type, struct } of fieldsOf(program, declaration)) {
                    const { name, at, embedded } = fact;
                    yield { kind: 'field', declaration, name, at, type, struct, embedded };
                }
            }
            if (!isFunction(declaration)) {
                for (const { name, constant, at } of program.summary(declaration).typing?.values ?? [])
                    if (!constant && name !== '_')
                        yield { kind: 'variable', declaration, name, at, type: typeOfVariable(program, pkg, name) };
            }
            if (!locals)
                continue;
            for (const { name, kind: what, at } of localsOf(program, declaration))
                if (what === 'variable')
                    yield { kind: 'local', declaration, name, at, type: typeOfLocal(program, declaration, at.start) };
        }
    }
}
