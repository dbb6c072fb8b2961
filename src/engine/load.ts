/** From options to a program that facts can be asked of: for linting, and for whatever else reads code. */
import { resolve } from 'node:path';
import process from 'node:process';
import type { Finding, Problem } from '../finding.js';
import type { FileImports } from '../go/names.js';
import { outline } from '../outline/index.js';
import { type Declaration, isFunction, Program } from '../program/program.js';
import {
  type BehaviourSummary,
  type DeclarationSummary,
  nothing,
  summarise,
  summariseBehaviour,
  summariseTypes,
} from '../summary/index.js';
import { type GoParser, goParser } from '../syntax/parse.js';
import type { SyntaxTree } from '../syntax/tree.js';
import { displayPath, loadWorkspace, nodeFileSystem } from '../workspace/index.js';
import type { WorkspaceOptions } from '../workspace/types.js';
import { librariesFor } from './libraries.js';
import { internalError } from './notes.js';
import type { LoadOptions } from './options.js';
import { Places } from './places.js';
import { Trees } from './trees.js';

export interface Loaded {
  readonly program: Program;
  readonly places: Places;
  readonly parser: GoParser;
  /** What kept the run from reading all it was asked to read. */
  readonly problems: readonly Problem[];
  /** Our own faults so far; more come as declarations are asked for. */
  readonly failures: Finding[];
}

/** Reads and outlines packages; declarations are parsed when the program is asked for them. Rejects on options that make no sense. */
export async function load(options: LoadOptions): Promise<Loaded> {
  const cwd = resolve(options.cwd ?? '.');
  const sources: WorkspaceOptions = {
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
  };
  const workspace = loadWorkspace(sources);
  const parser = await goParser();
  const libraries = await librariesFor(sources, parser);
  const failures: Finding[] = [];
  const total = workspace.packages.reduce((n, p) => n + p.files.length, 0);
  let done = 0;

  const trees = new Trees(parser);
  const read = <T>(make: (tree: SyntaxTree, imports: FileImports) => T, otherwise: T, declaration: Declaration): T => {
    options.signal?.throwIfAborted();
    const { file, outline: o } = declaration;
    try {
      return make(isFunction(declaration) ? trees.of(declaration) : parser.parse(file.source.bytes, o.start, o.end), file.imports);
    } catch (error) {
      failures.push(internalError(places, error, { file: file.index, start: o.start, end: o.start }, 'reading a declaration'));
      return otherwise;
    }
  };
  const summary = (declaration: Declaration): DeclarationSummary => read(summarise, nothing, declaration);
  const behaviour = (declaration: Declaration): BehaviourSummary => read(summariseBehaviour, nothing, declaration);
  const summaries = new Map<Declaration, DeclarationSummary>();
  const behaviours = new Map<Declaration, BehaviourSummary>();
  const program = new Program({
    packages: workspace.packages,
    outline(file) {
      options.signal?.throwIfAborted();
      options.onProgress?.({ stage: 'read', done: ++done, total });
      return outline(file.bytes);
    },
    isWhole: ({ module, dir }) => workspace.whole.has(module?.root ?? dir),
    summarise: {
      summary: (declaration) => summaries.get(declaration) ?? summary(declaration),
      behaviour: (declaration) => behaviours.get(declaration) ?? behaviour(declaration),
    },
    typing({ file, outline: o }) {
      options.signal?.throwIfAborted();
      return summariseTypes(parser.parse(file.source.bytes, o.start, o.end), file.imports, true);
    },
    libraries,
    ...(options.go === undefined ? {} : { go: options.go }),
    goarch: options.goarch || (options.env ?? process.env)['GOARCH'] || 'amd64',
  });
  const places = new Places(program);
  if (options.parse === 'all') {
    for (const declaration of program.packages.flatMap((pkg) => pkg.declarations)) {
      summaries.set(declaration, summary(declaration));
      behaviours.set(declaration, behaviour(declaration));
    }
  }
  const problems = workspace.problems.map(
    (p): Problem => ({ severity: p.severity, message: p.message, ...(p.path === undefined ? {} : { file: displayPath(cwd, p.path) }) }),
  );
  return { program, places, parser, problems, failures };
}
