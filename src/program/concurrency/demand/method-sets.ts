/** Which methods a type has, its own or by embedding: by names, and by the declarations of those that embed something. */
import { type Declaration, type Program, type ProgramPackage, sourceText } from '../../program.js';
import { declaredType } from '../../types.js';

/** Structs in structs: more of them are hardly ever written. */
const maxEmbedding = 3;

/** `struct{ *states; … }` has the methods of states, and `struct{ Store; … }` those that the interface lists. */
export function hasMethod(program: Program, pkg: ProgramPackage, type: string, name: string, depth = 0): boolean {
  if (pkg.byName.has(`${type}.${name}`)) return true;
  const declared = depth <= maxEmbedding && pkg.byName.get(type)?.some(mayEmbed) === true ? declaredType(program, pkg, type) : undefined;
  return (declared?.fact.fields ?? []).some(({ embedded, text }) => {
    const part = embedded && text !== undefined ? declaredType(program, pkg, text) : undefined;
    if (part === undefined) return false;
    const { outline } = part.declaration;
    if (part.fact.text === 'interface') return outline.names.length === 1 && outline.calls.includes(name);
    return hasMethod(program, part.pkg, part.fact.name, name, depth + 1);
  });
}

const embeds = new WeakMap<Declaration, boolean>();

/** Whether a line of the type's declaration is a name alone: it is parsed only then. */
function mayEmbed(declaration: Declaration): boolean {
  let may = embeds.get(declaration);
  if (may === undefined) {
    may = embedding.test(sourceText(declaration));
    embeds.set(declaration, may);
  }
  return may;
}

const embedding = /[{;\n][ \t]*\*?(?:\w+\.)?\w+(?:\[[^\n]*\])?[ \t]*(?:\n|\/\/|`|"|;|\})/;
