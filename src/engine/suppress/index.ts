/** Suppression comments: what they hide, and what is wrong with them. */
import type { Finding } from '../../finding.js';
import type { Program, ProgramFile, Span } from '../../program/program.js';
import type { GoParser } from '../../syntax/parse.js';
import { didYouMean } from '../nearest.js';
import type { Places } from '../places.js';
import { type Ignore, readComment, shown } from './comment.js';
import { directivesOf } from './directives.js';
import { type Region, Scopes } from './scope.js';

export interface Run {
  readonly program: Program;
  readonly places: Places;
  readonly parser: GoParser;
  /** Ids of all rules. */
  readonly known: ReadonlySet<string>;
  /** Ids of those that ran. */
  readonly ran: ReadonlySet<string>;
  /** Whether a comment without a reason is not honoured. */
  readonly requireReason: boolean;
}

const everywhere: readonly Region[] = [{ start: 0, end: Number.POSITIVE_INFINITY }];

/** A comment in its file. */
interface Placed {
  readonly ignore: Ignore;
  readonly span: Span;
}

/**
 * The findings, those that a comment hides marked with `suppression`, and a `suppression` note for each comment that does not do what it
 * says. What a run says of itself (`syntax`, `internal-error`) cannot be hidden.
 *
 * The notes never fail a run: where it matters, the finding that is not hidden does. That a comment hides nothing is told only where all was
 * read; even so it may hide something for another Go version or platform.
 */
export function suppress(findings: readonly Finding[], run: Run): Finding[] {
  const { program, known } = run;
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = byFile.get(finding.file) ?? [];
    byFile.set(finding.file, list);
    list.push(finding);
  }
  const broken = new Set(
    findings.some(({ rule }) => rule === 'internal-error')
      ? program.packages
      : program.files.filter(({ source }) => byFile.get(source.display)?.some(({ rule }) => rule === 'syntax')).map(({ pkg }) => pkg),
  );
  const hidden = new Map<Finding, Finding>();
  const notes: Finding[] = [];
  for (const file of program.files) {
    // Nothing is reported in generated files: what is written there comes back.
    if (!file.source.selected || file.source.isGenerated) continue;
    const comments = read(file, run, notes);
    if (comments.length === 0) continue;
    const scopes = new Scopes(file, run.parser);
    const candidates = (byFile.get(file.source.display) ?? []).filter(({ rule }) => known.has(rule));
    for (const comment of comments) {
      const regions = candidates.length === 0 ? [] : comment.ignore.wholeFile ? everywhere : scopes.of(comment.span.start);
      const hits = candidates.filter((finding) => names(comment.ignore, finding.rule) && regions.some((region) => holds(region, finding)));
      if (run.requireReason && comment.ignore.reason === '') {
        // One for all linters says nothing of us until it stands in our way.
        if (hits.length > 0 || (comment.ignore.all !== 'anyone' && ranOf(comment.ignore, run).length > 0))
          notes.push(noReason(comment, run));
        continue;
      }
      const suppression = { reason: comment.ignore.reason, comment: run.places.location(comment.span) };
      for (const hit of hits) if (!hidden.has(hit)) hidden.set(hit, { ...hit, suppression });
      if (!broken.has(file.pkg)) notes.push(...unused(comment, hits, run));
    }
  }
  return [...findings.map((finding) => hidden.get(finding) ?? finding), ...notes];
}

/** The suppressions of a file. Notes what is wrong with their words. */
function read(file: ProgramFile, run: Run, notes: Finding[]): Placed[] {
  const placed: Placed[] = [];
  for (const directive of directivesOf(file)) {
    const comment = readComment(directive.text, run.known);
    if (comment === undefined) continue;
    const span = { file: file.index, start: directive.start, end: directive.end };
    if (comment.kind === 'mistake') {
      notes.push(note(run, span, comment.message, 'Write `//maplint:ignore rule reason`'));
      continue;
    }
    for (const name of comment.unknown) {
      const help = [didYouMean(name, [...run.known]), '`go-maplint rules` lists all rules'].filter((part) => part !== '').join(' ');
      notes.push(note(run, span, `no rule is called ${shown(name)}, so this comment does not hide what it should`, help));
    }
    if (comment.all !== undefined || comment.rules.length > 0) placed.push({ ignore: comment, span });
  }
  return placed;
}

function names({ all, rules }: Ignore, rule: string): boolean {
  return all !== undefined || rules.includes(rule);
}

/** By the place where a finding begins: what else belongs to it does not count. */
function holds({ start, end }: Region, finding: Finding): boolean {
  return start <= finding.start.offset && finding.start.offset < end;
}

/** The rules it names of which the run can tell whether they find something. */
function ranOf({ all, rules }: Ignore, { ran, known }: Run): readonly string[] {
  // That all of them find nothing is known only where all of them ran.
  if (all !== undefined) return ran.size === known.size ? [...known] : [];
  return rules.filter((rule) => ran.has(rule));
}

function unused({ ignore, span }: Placed, hits: readonly Finding[], run: Run): Finding[] {
  if (ignore.all === 'anyone' || (ignore.all === 'ours' && hits.length > 0)) return [];
  const idle = ranOf(ignore, run).filter((rule) => !hits.some((hit) => hit.rule === rule));
  if (idle.length === 0) return [];
  const partly = hits.length > 0 || idle.length < ignore.rules.length;
  const what = ignore.all === 'ours' ? 'no rule finds anything here' : `${list(idle)} ${idle.length === 1 ? 'finds' : 'find'} nothing here`;
  return [note(run, span, `this comment is not needed: ${what}`, partly ? `Remove ${list(idle)} from it` : 'Remove it')];
}

function noReason({ ignore, span }: Placed, run: Run): Finding {
  const form = {
    maplint: 'behind the name of the rule: `//maplint:ignore rule reason`',
    lint: 'behind the name of the rule: `//lint:ignore maplint/rule reason`',
    nolint: 'behind a second `//`: `//nolint:rule // reason`',
  }[ignore.form];
  return note(run, span, 'this comment gives no reason, so it hides nothing', `Say why, ${form}`);
}

function note({ places }: Run, at: Span, message: string, help: string): Finding {
  return { rule: 'suppression', severity: 'note', confidence: 'high', ...places.location(at), message, why: '', help, related: [] };
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
