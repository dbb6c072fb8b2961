/** Every sync.Map that can outlive a call: package-level variables and struct fields. */
import { triggerMask } from '../outline/index.js';
const mask = triggerMask(['Map']);
/** sync/map.go */
export const syncMapMethods = [
    'Load',
    'Store',
    'LoadOrStore',
    'LoadAndDelete',
    'Delete',
    'Swap',
    'CompareAndSwap',
    'CompareAndDelete',
    'Range',
    'Clear',
];
/** By the name of its type, a pointer to one as well. */
export function isSyncMap(type) {
    return type === 'sync.Map' || type === '*sync.Map';
}
/** In order of files and places. */
export function syncMaps(program) {
    const found = [];
    for (const pkg of program.packages) {
        for (const declaration of pkg.declarations) {
            const { kind, triggers } = declaration.outline;
            if ((triggers & mask) === 0 ||
                (kind !== 'var' && kind !== 'type') ||
                !declaration.file.outline.imports.some((i) => i.path === 'sync'))
                continue;
            const { variables, types } = program.summary(declaration);
            for (const v of variables)
                if (isSyncMap(v.type))
                    found.push({ object: { kind: 'variable', pkg, name: v.name }, declaration, at: v.at, pointer: v.type?.startsWith('*') === true });
            for (const fact of types) {
                for (const f of fact.fields ?? []) {
                    if (isSyncMap(f.type))
                        found.push({
                            object: {
                                kind: 'field',
                                pkg,
                                owner: { pkg, declaration, fact },
                                name: f.name,
                                embedded: f.embedded,
                                promotes: syncMapMethods,
                            },
                            declaration,
                            at: f.at,
                            pointer: f.type?.startsWith('*') === true,
                        });
                }
            }
        }
    }
    return found;
}
