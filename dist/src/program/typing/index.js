/**
 * Types of what a program declares, exact or unknown; go/types is the judge (`test/go/types`). Everything is looked up once and only when
 * asked for.
 *
 * - `typeOfVariable(program, pkg, name)`: a package-level variable or constant; `typeOfLocal`: one that a declaration declares inside.
 * - `namedTypeOf(program, pkg, name)`: the type that a package declares; `typeOfField(program, type, name)`: its field, promoted ones too.
 * - `fieldsOf(program, declaration)`: every field of every struct type written in a declaration.
 * - `typeOfExpression(program, declaration, expr)`: any expression that facts hold as `ExprData`.
 * - `mapType(type)`: key and elem of a map, named ones too; `isSyncMap(type)`.
 * - `sizeof(type, arch)`, `alignof`: bytes on amd64, arm64, 386, or undefined.
 * - `typeString(type)`: as go/types writes it, packages by their names.
 * - `isKnown(type)`: whether a whole type expression was resolved.
 */
import { memberOf } from '../../go/types/members.js';
import { unalias, underlying } from '../../go/types/named.js';
import { unknown } from '../../go/types/type.js';
import { typeOfOperand } from './env.js';
import { typingOf } from './typing.js';
export { isKnown } from '../../go/types/known.js';
export { memberOf, methodNames } from '../../go/types/members.js';
export { unalias, underlying } from '../../go/types/named.js';
export { alignof, sizeof } from '../../go/types/sizes.js';
export { typeString } from '../../go/types/type-string.js';
/** Import paths of packages that were asked for and are not there, sorted. */
export function unknownImports(program) {
    return [...typingOf(program).missing].sort();
}
/** Type of a package-level variable, constant or func; unknown where there is none of that name. */
export function typeOfVariable(program, pkg, name) {
    const operand = typingOf(program).entity(pkg, name);
    return operand?.mode === 'value' ? operand.type : unknown;
}
/** Type of what a declaration declares inside, by the byte offset of its declaring identifier. */
export function typeOfLocal(program, declaration, start) {
    const typing = typingOf(program);
    const env = typing.bodyEnv(declaration);
    const index = env.facts.locals.findIndex((local) => local.at.start === start);
    return index < 0 ? unknown : typeOfOperand(typing.local(index, env));
}
/** Type of an expression of a declaration. */
export function typeOfExpression(program, declaration, expr) {
    const typing = typingOf(program);
    const operand = typing.operand(expr, typing.bodyEnv(declaration));
    return operand.mode === 'value' ? operand.type : unknown;
}
/** The type that a package declares under a name, an alias as such; generic ones come without arguments. */
export function namedTypeOf(program, pkg, name) {
    const operand = typingOf(program).entity(pkg, name);
    return operand?.mode === 'type' ? operand.type : unknown;
}
/** Type of field `name` of a type or of what it points to, its own or a promoted one; unknown where there is none. */
export function typeOfField(_program, type, name) {
    const member = memberOf(type, name);
    return typeof member === 'object' && member.kind === 'field' ? member.field.type : unknown;
}
/** What a declaration declares inside itself, by the names and places of which `typeOfLocal` tells types. */
export function localsOf(program, declaration) {
    return typingOf(program).bodyEnv(declaration).facts.locals;
}
/** Everything that a declaration says of types, bodies included; `localsOf` and `fieldsOf` are about parts of it. */
export function typingFactsOf(program, declaration) {
    return typingOf(program).bodyEnv(declaration).facts;
}
/** Fields of all struct types that a declaration writes, local and unnamed ones too, in source order. */
export function fieldsOf(program, declaration) {
    const typing = typingOf(program);
    const env = typing.bodyEnv(declaration);
    return env.facts.structs.flatMap((struct, i) => {
        const { fields } = typing.struct(i, env);
        return struct.fields.map((fact, j) => ({ fact, type: fields[j]?.type ?? unknown, struct: i }));
    });
}
/** Key and element type of a map, through names; undefined for other types, and for unknown ones. */
export function mapType(type) {
    const under = underlying(type);
    return under.kind === 'map' ? { key: under.key, elem: under.elem } : undefined;
}
/** `sync.Map` itself, through aliases. */
export function isSyncMap(type) {
    const target = unalias(type);
    return target.kind === 'named' && target.declaration.pkg === 'sync' && target.declaration.name === 'Map';
}
/** Whether nothing is known of what values of a type look like: it may be a map. */
export function isOpaque(type) {
    return underlying(type).kind === 'unknown';
}
