/** The outline that a full parse gives: what the scanner's is compared with. */
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { type DeclarationKind, type TriggerWord, triggerBits } from '../../src/outline/index.js';

export interface ExpectedDeclaration {
  readonly kind: DeclarationKind;
  readonly names: string[];
  readonly receiver?: string;
  readonly start: number;
  readonly end: number;
  readonly triggers: number;
  /** Names before `(`, from the tree's tokens. */
  readonly calls: string[];
  /** The last names of what call expressions call, where it has one. */
  readonly called: string[];
}

export interface Expected {
  readonly packageName: string;
  readonly imports: { readonly path: string; readonly name?: string; readonly start: number; readonly end: number }[];
  readonly declarations: ExpectedDeclaration[];
  /** What is no Go file though the grammar takes it: kinds of top-level nodes that are statements, and a missing package clause. */
  readonly others: string[];
}

const kinds: Readonly<Record<string, DeclarationKind>> = {
  function_declaration: 'func',
  method_declaration: 'method',
  type_declaration: 'type',
  var_declaration: 'var',
  const_declaration: 'const',
};
const words = new Set(['identifier', 'field_identifier', 'type_identifier', 'package_identifier', 'label_name', 'blank_identifier']);
const triggers: ReadonlyMap<string, number> = triggerBits;

export async function goParser(): Promise<Parser> {
  await Parser.init();
  const path = createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm');
  const parser = new Parser();
  parser.setLanguage(await Language.load(path));
  return parser;
}

/** What the parse of `text` says, or undefined where it has errors. */
export function expectedOutline(parser: Parser, text: string): Expected | undefined {
  const tree = parser.parse(text);
  if (tree === null) return undefined;
  try {
    return tree.rootNode.hasError ? undefined : new Reader(text).read(tree.rootNode);
  } finally {
    tree.delete();
  }
}

class Reader {
  private readonly text: string;
  /** UTF-16 offset → byte offset; absent for ASCII, where they are the same. */
  private readonly offsets: Uint32Array | undefined;

  constructor(text: string) {
    this.text = text;
    if (Buffer.byteLength(text) === text.length) return;
    this.offsets = new Uint32Array(text.length + 1);
    let byte = 0;
    for (let i = 0; i < text.length; i++) {
      this.offsets[i] = byte;
      const unit = text.charCodeAt(i);
      // The halves of a surrogate pair have two bytes each here; no token begins between them.
      byte += unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3;
    }
    this.offsets[text.length] = byte;
  }

  read(root: Node): Expected {
    const imports: Expected['imports'] = [];
    const declarations: ExpectedDeclaration[] = [];
    const others: string[] = [];
    let packageName = '';
    for (const node of root.namedChildren) {
      const kind = kinds[node.type];
      if (kind !== undefined) declarations.push(this.declaration(kind, node));
      else if (node.type === 'package_clause') packageName = node.firstNamedChild?.text ?? '';
      else if (node.type === 'import_declaration')
        imports.push(...node.descendantsOfType('import_spec').map((spec) => this.importSpec(spec)));
      else if (node.type !== 'comment') others.push(node.type);
    }
    if (packageName === '') others.push('no package clause');
    return { packageName, imports, declarations, others };
  }

  private byte(offset: number): number {
    return this.offsets?.[offset] ?? offset;
  }

  private importSpec(spec: Node): Expected['imports'][number] {
    const literal = spec.childForFieldName('path')?.text ?? '';
    const path = literal.startsWith('`') ? literal.slice(1, -1) : (JSON.parse(literal.replace(/\\x(..)/g, '\\u00$1')) as string);
    const name = spec.childForFieldName('name')?.text;
    const range = { start: this.byte(spec.startIndex), end: this.byte(spec.endIndex) };
    return name === undefined ? { path, ...range } : { path, name, ...range };
  }

  private declaration(kind: DeclarationKind, node: Node): ExpectedDeclaration {
    const own = kind === 'func' || kind === 'method' ? node.childForFieldName('name') : null;
    const specs = node.namedChildren.flatMap((child) => (child.type === 'var_spec_list' ? child.namedChildren : [child]));
    const names = own === null ? specs.flatMap((spec) => spec.childrenForFieldName('name').filter((name) => name.isNamed)) : [own];
    const receiver = node.childForFieldName('receiver');
    return {
      kind,
      names: names.map((name) => name.text).filter((name) => name !== '_'),
      ...(receiver === null ? {} : { receiver: receiverBase(receiver) }),
      start: this.byte(node.startIndex),
      end: this.byte(node.endIndex),
      ...this.words(node, own?.startIndex ?? -1),
    };
  }

  /** Trigger bits and called names, from the declaration's tokens in order. */
  private words(node: Node, ownName: number): { triggers: number; calls: string[]; called: string[] } {
    let bits = 0;
    const calls = new Set<string>();
    const called = new Set<string>();
    // The name before the next token, if `(` there calls it; a `[` keeps it for after its `]`.
    let callee: string | undefined;
    const kept: (string | undefined)[] = [];
    let tokenEnd = 0;
    let last = '';
    const cursor = node.walk();
    for (;;) {
      const type = cursor.nodeType;
      if (type === 'call_expression') {
        const name = calledName(cursor.currentNode.childForFieldName('function'));
        if (name !== undefined) called.add(name);
      }
      if (cursor.gotoFirstChild()) continue;
      if (words.has(type)) {
        callee = cursor.startIndex === ownName ? undefined : cursor.nodeText;
        bits |= triggers.get(cursor.nodeText as TriggerWord) ?? 0;
      } else if (type !== 'comment') {
        bits |= triggers.get(type) ?? 0;
        // The semicolon that a line's end implies is no token of the tree.
        if (this.text.slice(tokenEnd, cursor.startIndex).includes('\n')) callee = undefined;
        if (type === '(' && callee !== undefined) calls.add(callee);
        if (type === '[') kept.push(callee);
        const predeclared = type === 'nil' || type === 'true' || type === 'false' || type === 'iota';
        const before = type === ']' ? kept.pop() : undefined;
        // Empty brackets are no type arguments: `rows [](*Row)` in an interface.
        callee = type === ']' ? (last === '[' ? undefined : before) : predeclared ? type : undefined;
      }
      if (type !== 'comment') last = type;
      tokenEnd = cursor.endIndex;
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) {
          cursor.delete();
          return { triggers: bits, calls: [...calls].sort(), called: [...called] };
        }
      }
    }
  }
}

function calledName(node: Node | null): string | undefined {
  switch (node?.type) {
    case 'identifier':
      return node.text;
    case 'selector_expression':
      return node.childForFieldName('field')?.text;
    case 'index_expression':
      return calledName(node.childForFieldName('operand'));
    case 'type_instantiation_expression':
      return calledName(node.childForFieldName('type'));
    case 'type_identifier':
      return node.text;
    case 'qualified_type':
      return node.childForFieldName('name')?.text;
    default:
      // Parenthesised callees, results of calls and literals have no name before the `(`.
      return undefined;
  }
}

function receiverBase(list: Node): string {
  const [parameter, ...more] = list.namedChildren.filter((child) => child.type !== 'comment');
  if (parameter?.type !== 'parameter_declaration' || more.length > 0 || parameter.childrenForFieldName('name').length > 1) return '';
  let type = parameter.childForFieldName('type');
  for (;;) {
    switch (type?.type) {
      case 'parenthesized_type':
      case 'pointer_type':
        type = type.namedChildren.find((child) => child.type !== 'comment') ?? null;
        break;
      case 'generic_type':
        type = type.childForFieldName('type');
        break;
      case 'qualified_type':
        return type.childForFieldName('name')?.text ?? '';
      case 'type_identifier':
        return type.text;
      default:
        return '';
    }
  }
}
