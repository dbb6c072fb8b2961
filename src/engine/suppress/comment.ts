/** What one suppression comment says. */

/** The rules whose findings a comment hides. */
export interface Ignore {
  readonly kind: 'ignore';
  readonly form: 'maplint' | 'nolint' | 'lint';
  /** `file-ignore`: wherever it stands. */
  readonly wholeFile: boolean;
  /** Every rule of ours; `anyone`: those of all linters, so that it may well be meant for another one. */
  readonly all?: 'ours' | 'anyone';
  /** Ids of rules that exist, each once. */
  readonly rules: readonly string[];
  /** Names that can only be meant for us, and that no rule has. */
  readonly unknown: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
}

/** A `//maplint:` comment that asks for nothing we know. */
export interface Mistake {
  readonly kind: 'mistake';
  readonly message: string;
}

const mark = '//maplint:';
/** Text before it makes a name ours whatever rules there are. */
const prefix = 'maplint/';
const ownNames: readonly string[] = ['maplint', 'go-maplint'];
const commaList = /^[^\s,]+(?:\s*,\s*[^\s,]+)*/;

/**
 * Reads a line comment. `known`: ids of all rules. Undefined where it speaks to others: only names of our rules, or names that nobody else
 * can have, are ours.
 */
export function readComment(text: string, known: ReadonlySet<string>): Ignore | Mistake | undefined {
  if (text.startsWith(mark)) return readOurs(text.slice(mark.length), known);
  const lint = /^\/\/lint:(file-)?ignore\s+/.exec(text);
  if (lint !== null) return readLint(text.slice(lint[0].length), lint[1] !== undefined, known);
  // golangci-lint (pkg/result/processors/nolint_filter.go) drops the blanks before `nolint`, and wants one of these after it.
  const nolint = /^\/\/ *nolint(?= |:|$)/.exec(text);
  return nolint === null ? undefined : readNolint(text.slice(nolint[0].length), known);
}

function readOurs(text: string, known: ReadonlySet<string>): Ignore | Mistake {
  const verb = /^\S*/.exec(text)?.[0] ?? '';
  if (verb !== 'ignore' && verb !== 'file-ignore') {
    return { kind: 'mistake', message: `${shown(mark + verb)} is no directive: there are //maplint:ignore and //maplint:file-ignore` };
  }
  const { names, rest } = splitList(text.slice(verb.length).trimStart());
  if (names.length === 0) return { kind: 'mistake', message: 'this comment names no rule, so it hides nothing' };
  const wholeFile = verb === 'file-ignore';
  return { kind: 'ignore', form: 'maplint', wholeFile, ...sort(names, known, () => true), reason: reasonIn(rest) };
}

/** staticcheck's form: `//lint:ignore check,check reason`. */
function readLint(text: string, wholeFile: boolean, known: ReadonlySet<string>): Ignore | undefined {
  const { names, rest } = splitList(text);
  const sorted = sort(names, known, (name) => name.startsWith(prefix));
  return isOurs(sorted) ? { kind: 'ignore', form: 'lint', wholeFile, ...sorted, reason: reasonIn(rest) } : undefined;
}

/** golangci-lint's form, from behind `nolint`: names after a colon, the reason after a second `//`. */
function readNolint(text: string, known: ReadonlySet<string>): Ignore | undefined {
  const cut = text.indexOf('//');
  const head = cut < 0 ? text : text.slice(0, cut);
  const common = { kind: 'ignore', form: 'nolint', wholeFile: false, reason: cut < 0 ? '' : reasonIn(text.slice(cut)) } as const;
  const names = head.startsWith(':')
    ? head
        .slice(1)
        .split(',')
        .map((item) => /\S+/.exec(item.toLowerCase())?.[0] ?? '')
    : ['all'];
  if (names.includes('all')) return { ...common, all: 'anyone', rules: [], unknown: [] };
  const sorted = sort(names, known, (name) => name.startsWith(prefix));
  return isOurs(sorted) ? { ...common, ...sorted } : undefined;
}

type Names = Pick<Ignore, 'all' | 'rules' | 'unknown'>;

/** What names mean to us; `isMeant` says whether one that no rule has must be meant for us. */
function sort(names: readonly string[], known: ReadonlySet<string>, isMeant: (name: string) => boolean): Names {
  const rules = new Set<string>();
  const unknown = new Set<string>();
  let all = false;
  for (const name of names) {
    const id = name.startsWith(prefix) ? name.slice(prefix.length) : name;
    if (known.has(id)) rules.add(id);
    else if (ownNames.includes(name) || (isMeant(name) && (id === 'all' || id === '*'))) all = true;
    else if (isMeant(name)) unknown.add(id);
  }
  return { ...(all ? { all: 'ours' } : {}), rules: [...rules], unknown: [...unknown] };
}

function isOurs({ all, rules, unknown }: Names): boolean {
  return all !== undefined || rules.length > 0 || unknown.length > 0;
}

function splitList(text: string): { readonly names: readonly string[]; readonly rest: string } {
  const list = commaList.exec(text)?.[0] ?? '';
  return { names: list === '' ? [] : list.split(',').map((name) => name.trim()), rest: text.slice(list.length) };
}

/** The text without what parts it from the names (`//`, `--`, `:`); empty where it says nothing in letters or digits. */
function reasonIn(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text.replace(/^[\s/:,–—-]+/, '').trimEnd() : '';
}

/** A piece of source, for a message: quoted, and not longer than a name would be. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
