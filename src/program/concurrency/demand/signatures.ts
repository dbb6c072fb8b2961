/** What a function is given, and gives, by the text before its body. */
import { type Declaration, type Program, sourceText } from '../../program.js';
import { closing } from './brackets.js';
import { mentionsIn } from './map-words.js';

/** A map among its parameters, its results, or as its receiver. */
export function hasMapInSignature(declaration: Declaration, types: ReadonlySet<string>): boolean {
  const text = sourceText(declaration);
  const body = text.indexOf('{');
  return namesMap(body < 0 ? text : text.slice(0, body), types);
}

/** A map among its parameters, or as its receiver. */
export function isGivenMap(declaration: Declaration, types: ReadonlySet<string>): boolean {
  const text = sourceText(declaration);
  const close = closing(text, parametersAt(text, declaration.outline.kind === 'method'));
  return namesMap(close < 0 ? text : text.slice(0, close), types);
}

function namesMap(text: string, types: ReadonlySet<string>): boolean {
  return text.includes('map[') || [...types].some((type) => mentionsIn(text, type, 0).length > 0);
}

/** Where the list of parameters opens. */
function parametersAt(text: string, isMethod: boolean): number {
  return text.indexOf('(', isMethod ? closing(text, text.indexOf('(')) : 0);
}

/** Whether it can be given a function. */
export function takesFunction(program: Program, declaration: Declaration): boolean {
  return functionParameters(program, sourceText(declaration), declaration.outline.kind === 'method').length > 0;
}

/** Names of the parameters that a literal can be given for. */
export function functionParameters(program: Program, text: string, isMethod: boolean): readonly string[] {
  const open = parametersAt(text, isMethod);
  const close = closing(text, open);
  const found: string[] = [];
  let names: string[] = [];
  for (const part of splitAtCommas(text.slice(open + 1, close < 0 ? text.length : close))) {
    const [, name = '', type = ''] = /^\s*(\w*)\s*([\s\S]*)$/.exec(part) ?? [];
    names.push(name);
    // `a, b func()`
    if (type === '') continue;
    if (mayBeFunction(program, type.replace(/^\.\.\./, ''))) found.push(...names);
    names = [];
  }
  return found;
}

/** At the commas that stand in no brackets. */
function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if ('([{'.includes(c)) {
      const close = closing(text, i);
      if (close < 0) break;
      i = close;
    } else if (c === ',') {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** A function type, `any`, or a named type that is one by its declaration or, in another module, by its name. */
function mayBeFunction(program: Program, type: string): boolean {
  if (/^(?:func\b|any\b|interface\b)/.test(type)) return true;
  const [, name] = /^(?:\w+\.)?(\w+)/.exec(type) ?? [];
  if (name === undefined) return false;
  return /(?:Func|Fn|Handler|Callback)$/.test(name) || functionTypes(program).has(name);
}

const types = new WeakMap<Program, ReadonlySet<string>>();

/** Names of the program's types that are functions, or parameters that stand for any type. */
function functionTypes(program: Program): ReadonlySet<string> {
  let found = types.get(program);
  if (found === undefined) {
    const declared = program.packages.flatMap((pkg) => pkg.declarations.filter((d) => d.outline.kind === 'type'));
    found = new Set(
      declared.flatMap((d) =>
        [...sourceText(d).matchAll(/^\s*(?:type\s+)?(\w+)(?:\[[^\]]*\])?\s*=?\s*func\s*\(/gm)].map(([, name = '']) => name),
      ),
    );
    types.set(program, found);
  }
  return found;
}
