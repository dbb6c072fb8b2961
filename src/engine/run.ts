/** The pipeline: read, outline, let the rules ask, tidy up what they report. Rules are passed in. */
import { resolve, sep } from 'node:path';
import type { Finding, LintResult, Problem, RunStats } from '../finding.js';
import { outline } from '../outline/index.js';
import { type Declaration, Program } from '../program/program.js';
import type { Rule } from '../rule.js';
import { type DeclarationSummary, nothing, summarise } from '../summary/index.js';
import { goParser } from '../syntax/parse.js';
import { displayPath, loadWorkspace, nodeFileSystem } from '../workspace/index.js';
import type { Package } from '../workspace/types.js';
import { internalError, syntaxNotes } from './notes.js';
import type { LintOptions } from './options.js';
import { Places } from './places.js';
import { postProcess } from './post/index.js';
import { suppress } from './suppress/index.js';

/** Runs rules over packages. Rejects on options that make no sense; what the scanned code does wrong is in the result. */
export async function run(rules: readonly Rule[], options: LintOptions): Promise<LintResult> {
  const chosen = chooseRules(rules, options.rules);
  const cwd = resolve(options.cwd ?? '.');
  const workspace = loadWorkspace({
    cwd,
    patterns: options.stdin === undefined ? (options.patterns ?? []) : [options.stdin.filename],
    fs: options.fs ?? nodeFileSystem,
    env: options.env ?? process.env,
    ...(options.goos === undefined ? {} : { goos: options.goos }),
    ...(options.goarch === undefined ? {} : { goarch: options.goarch }),
    tags: options.tags ?? [],
    tests: options.tests ?? true,
    workspace: options.workspace ?? false,
    overlay: options.stdin === undefined ? new Map() : new Map([[resolve(cwd, options.stdin.filename), options.stdin.content]]),
  });
  const parser = await goParser();
  const failures: Finding[] = [];
  const total = workspace.packages.reduce((n, p) => n + p.files.length, 0);
  let read = 0;

  const analyse = (declaration: Declaration): DeclarationSummary => {
    options.signal?.throwIfAborted();
    const { file, outline: o } = declaration;
    try {
      return summarise(parser.parse(file.source.bytes, o.start, o.end), file.imports);
    } catch (error) {
      failures.push(internalError(places, error, { file: file.index, start: o.start, end: o.start }, 'reading a declaration'));
      return nothing;
    }
  };
  const ahead = new Map<Declaration, DeclarationSummary>();
  const program = new Program({
    packages: workspace.packages,
    outline(file) {
      options.signal?.throwIfAborted();
      options.onProgress?.({ stage: 'read', done: ++read, total });
      return outline(file.bytes);
    },
    isWhole: wholeness(cwd, options),
    summarise: (declaration) => ahead.get(declaration) ?? analyse(declaration),
    ...(options.go === undefined ? {} : { go: options.go }),
  });
  const places = new Places(program);
  if (options.parse === 'all') for (const pkg of program.packages) for (const d of pkg.declarations) ahead.set(d, analyse(d));

  const findings: Finding[] = [];
  chosen.forEach((rule, i) => {
    options.onProgress?.({ stage: 'lint', done: i, total: chosen.length });
    try {
      rule.check(program, (report) => {
        const file = program.files[report.at.file];
        if (file?.source.selected && !file.source.isGenerated) findings.push(places.finding(rule, report));
      });
    } catch (error) {
      options.signal?.throwIfAborted();
      failures.push(internalError(places, error, places.lastAsked, `rule ${rule.meta.id}`));
    }
  });

  const notes = syntaxNotes(program, places);
  const result: LintResult = {
    ...postProcess([...findings, ...notes, ...failures], {
      severity: options.severity ?? 'warning',
      confidence: options.confidence ?? 'medium',
      suppress: (found) =>
        suppress(found, { program, places, parser, known: idsOf(rules), ran: idsOf(chosen), requireReason: options.requireReason ?? true }),
    }),
    problems: workspace.problems.map(
      (p): Problem => ({ severity: p.severity, message: p.message, ...(p.path === undefined ? {} : { file: displayPath(cwd, p.path) }) }),
    ),
    stats: statsOf(program, notes.length),
  };
  if (options.sources !== undefined)
    for (const finding of [...result.findings, ...result.suppressed])
      for (const { file } of [finding, ...finding.related]) places.keepSource(file, options.sources);
  return result;
}

function chooseRules(rules: readonly Rule[], ids: readonly string[] | undefined): readonly Rule[] {
  if (ids === undefined || ids.length === 0) return rules;
  const unknown = ids.find((id) => !rules.some((rule) => rule.meta.id === id));
  if (unknown !== undefined) throw new Error(`unknown rule ${JSON.stringify(unknown)}; known: ${rules.map((r) => r.meta.id).join(', ')}`);
  return rules.filter((rule) => ids.includes(rule.meta.id));
}

function idsOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.map(({ meta }) => meta.id));
}

/** Which packages' modules are read from their root: `./...` there or above, or `module/path/...`. */
function wholeness(cwd: string, { patterns = [], stdin, workspace }: LintOptions): (info: Package) => boolean {
  if (workspace === true) return () => true;
  const chosen = stdin !== undefined ? [] : patterns.length === 0 ? ['./...'] : patterns;
  const trees = chosen.filter((p) => /(?:^|[\\/])\.\.\.$/.test(p)).map((p) => p.replace(/[\\/]?\.\.\.$/, ''));
  const dirs = trees.map((path) => resolve(cwd, path));
  return ({ module, dir }) => {
    const root = module?.root ?? dir;
    return trees.some((path) => path === module?.path) || dirs.some((d) => root === d || root.startsWith(d.endsWith(sep) ? d : d + sep));
  };
}

function statsOf(program: Program, syntaxErrors: number): RunStats {
  return {
    packages: program.packages.length,
    files: program.files.length,
    bytes: program.files.reduce((n, f) => n + f.source.bytes.length, 0),
    declarations: program.packages.reduce((n, p) => n + p.declarations.length, 0),
    parsed: program.demanded.size,
    syntaxErrors,
  };
}
