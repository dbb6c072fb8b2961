/** Which versions a go.mod or go.work asks for, and what stands in for them. */
import { LineError, tokenize } from './modfile.js';

export interface Replacement {
  readonly path: string;
  /** The one version that is replaced; absent: all. */
  readonly version?: string;
  /** A directory as written, or a module path. */
  readonly target: string;
  /** Of a module; absent for directories. */
  readonly targetVersion?: string;
}

export interface Requirements {
  /** Module path → version. */
  readonly require: ReadonlyMap<string, string>;
  readonly replace: readonly Replacement[];
}

/** `require` and `replace` lines; what cannot be read is passed over (`parseModFile` tells it). */
export function parseRequirements(text: string): Requirements {
  const require = new Map<string, string>();
  const replace: Replacement[] = [];
  let block: string | undefined;
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    let tokens: string[];
    try {
      tokens = tokenize(line);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      continue;
    }
    const [verb] = tokens;
    if (verb === undefined) continue;
    if (block !== undefined && verb === ')') block = undefined;
    else if (block === undefined && tokens.length === 2 && tokens[1] === '(') block = verb;
    else directive(block ?? verb, block === undefined ? tokens.slice(1) : tokens, require, replace);
  }
  return { require, replace };
}

function directive(verb: string, values: readonly string[], require: Map<string, string>, replace: Replacement[]): void {
  if (verb === 'require') {
    const [path, version] = values;
    if (path !== undefined && version !== undefined) require.set(path, newer(require.get(path), version));
    return;
  }
  const arrow = values.indexOf('=>');
  if (verb !== 'replace' || arrow < 1) return;
  const [path, version] = values.slice(0, arrow);
  const [target, targetVersion] = values.slice(arrow + 1);
  if (path === undefined || target === undefined) return;
  replace.push({ path, ...(version !== undefined && { version }), target, ...(targetVersion !== undefined && { targetVersion }) });
}

/** The newer of two versions by semantic versioning: what minimal version selection takes of two requirements. */
export function newer(a: string | undefined, b: string): string {
  if (a === undefined) return b;
  const [x, y] = [parts(a), parts(b)];
  for (let i = 0; i < 3; i++) {
    const difference = (x.numbers[i] ?? 0) - (y.numbers[i] ?? 0);
    if (difference !== 0) return difference > 0 ? a : b;
  }
  return comparePrerelease(x.prerelease, y.prerelease) >= 0 ? a : b;
}

function parts(version: string): { readonly numbers: readonly number[]; readonly prerelease: string } {
  const match = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([^+]*))?/.exec(version);
  return { numbers: [1, 2, 3].map((i) => Number(match?.[i] ?? 0)), prerelease: match?.[4] ?? '' };
}

/** https://semver.org/#spec-item-11; a version without a prerelease comes after all of its prereleases. */
function comparePrerelease(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  const [x, y] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const [p, q] = [x[i], y[i]];
    if (p === undefined || q === undefined) return p === undefined ? -1 : 1;
    if (p === q) continue;
    const [m, n] = [/^\d+$/.test(p), /^\d+$/.test(q)];
    if (m && n) return Number(p) - Number(q);
    if (m !== n) return m ? -1 : 1;
    return p < q ? -1 : 1;
  }
  return 0;
}
