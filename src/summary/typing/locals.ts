/** What a declaration declares inside itself, in the order of its bindings. */
import type { Variable } from '../../go/scope.js';
import { Field, Kind } from '../../syntax/kinds.js';
import { type Node, none } from '../../syntax/tree.js';
import type { LocalFact, Origin, TypeData } from './data.js';
import { type Reader, typeParameters } from './reader.js';
import { originOf, type Spec, specs } from './specs.js';

/** `withBodies`: variables too; without them type parameters alone say something. The indices are those of the bindings either way. */
export function localFacts(reader: Reader, withBodies: boolean): LocalFact[] {
  const known = new Map<Node, Map<Node, Spec>>();
  return reader.source.bindings.variables.map((variable): LocalFact => {
    const { name } = variable;
    const at = reader.source.place(variable.node);
    const tells = withBodies || variable.kind === 'type-param' || variable.kind === 'type';
    return tells ? { name, at, ...factOf(reader, variable, known) } : { name, at, kind: 'variable' };
  });
}

type Rest = Omit<LocalFact, 'name' | 'at'>;

function factOf(reader: Reader, variable: Variable, known: Map<Node, Map<Node, Spec>>): Rest {
  const { tree } = reader.source;
  switch (variable.kind) {
    case 'type-param':
      return { kind: 'type parameter', ...(variable.type === none ? {} : { type: reader.type(variable.type) }) };
    case 'type': {
      const spec = tree.parent(variable.node);
      const parameters = typeParameters(reader, tree.child(spec, Field.type_parameters));
      return {
        kind: tree.kind(spec) === Kind.type_alias ? 'alias' : 'type',
        type: reader.type(variable.type),
        ...(parameters.length > 0 && { parameters }),
      };
    }
    case 'receiver':
    case 'param':
    case 'result': {
      const type: TypeData = reader.type(variable.type);
      const variadic = tree.kind(tree.parent(variable.type)) === Kind.variadic_parameter_declaration;
      return { kind: 'variable', type: variadic ? { kind: 'slice', elem: type } : type };
    }
    default:
      return declared(reader, variable, known);
  }
}

/** `x := e`, `var x T = e`, `const x = e`, `for x := range e`, `case x := <-c`, `switch x := e.(type)`. */
function declared(reader: Reader, variable: Variable, known: Map<Node, Map<Node, Spec>>): Rest {
  const { tree } = reader.source;
  const kind = variable.kind === 'const' ? 'constant' : 'variable';
  const list = tree.parent(variable.node);
  if (tree.kind(list) === Kind.var_spec || tree.kind(list) === Kind.const_spec) {
    const spec = specAt(reader, list, variable.node, known);
    if (spec === undefined) return { kind };
    const { name: _, ...rest } = spec;
    return { kind, ...rest };
  }
  const origin = ofStatement(reader, list, variable.node);
  return origin === undefined ? { kind } : { kind, origin };
}

function specAt(reader: Reader, spec: Node, name: Node, known: Map<Node, Map<Node, Spec>>): Spec | undefined {
  const { tree } = reader.source;
  const outer = tree.parent(spec);
  const declaration = tree.kind(outer) === Kind.var_spec_list ? tree.parent(outer) : outer;
  let byName = known.get(declaration);
  if (byName === undefined) {
    byName = new Map(specs(reader, declaration).map((one) => [one.name, one]));
    known.set(declaration, byName);
  }
  return byName.get(name);
}

function ofStatement(reader: Reader, list: Node, name: Node): Origin | undefined {
  const { tree } = reader.source;
  const statement = tree.parent(list);
  const names = tree.named(list);
  const index = names.indexOf(name);
  switch (tree.kind(statement)) {
    case Kind.range_clause:
      return { from: 'range', over: reader.expression(tree.child(statement, Field.right)), index };
    case Kind.type_switch_statement:
      return { from: 'value', value: reader.expression(tree.child(statement, Field.value)) };
    case Kind.short_var_declaration:
    case Kind.receive_statement: {
      const right = tree.child(statement, Field.right);
      const values = right === none ? [] : tree.kind(right) === Kind.expression_list ? tree.named(right) : [right];
      return originOf(reader, values, index, names.length);
    }
    default:
      return undefined;
  }
}
