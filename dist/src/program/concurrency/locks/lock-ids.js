/** Full name of the struct that the lock is a field of. */
export function structOf(id) {
    return id.slice(0, id.lastIndexOf('.'));
}
/** Where that struct is declared; undefined for what is no field, or not in the program. */
export function declarationOfStruct(program, id) {
    const struct = structOf(id);
    const dot = struct.lastIndexOf('.');
    const named = dot < 0 ? undefined : program.packageAt(struct.slice(0, dot))?.byName.get(struct.slice(dot + 1));
    return named?.find((d) => d.outline.kind === 'type');
}
