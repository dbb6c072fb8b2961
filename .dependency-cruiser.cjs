// Who may import whom. `test/project/layers.test.ts` runs this, and proves that it sees every module and catches planted imports.

/** Top to bottom: a layer imports only layers above it. The reasons stand in ARCHITECTURE.md. */
const layers = [
  'src/finding\\.ts',
  'src/workspace/',
  'src/outline/',
  'src/syntax/',
  'src/go/',
  'src/summary/',
  'src/program/',
  'src/rule\\.ts',
  'rules/',
  'src/engine/',
  'src/report/',
  'src/fix/',
  'src/config/',
  'src/lsp/',
  'src/index\\.ts',
  'src/cli/',
];

function forbid(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

const order = layers
  .slice(0, -1)
  .map((layer, i) =>
    forbid(
      `order-${layer.match(/(\w+)(\/|\\.ts)$/)[1]}`,
      'A layer imports only from layers above it.',
      { path: `^${layer}` },
      { path: `^(${layers.slice(i + 1).join('|')})` },
    ),
  );

module.exports = {
  forbidden: [
    ...order,
    forbid('no-cycles', 'Two modules that need each other are one module, or hide a third.', {}, { circular: true }),
    forbid('in-a-layer', 'Every module belongs to a layer.', { path: '^(src|rules)/', pathNot: `^(${layers.join('|')})` }, {}),
    forbid(
      'one-parser',
      'Only src/syntax knows web-tree-sitter.',
      { path: '^(src|rules)/', pathNot: '^src/syntax/' },
      { path: 'node_modules/(web-tree-sitter|@vscode/tree-sitter-wasm)/' },
    ),
    forbid(
      'no-trees-in-program',
      'The program is linked from summaries; it never sees a tree.',
      { path: '^src/program/' },
      { path: '^src/syntax/' },
    ),
    forbid(
      'rules-read-facts',
      'Rules see no tree, no file and no byte of source: only facts.',
      { path: '^rules/' },
      { path: '^src/(workspace|outline|syntax)/' },
    ),
    forbid('rules-are-passed-in', 'The engine knows no rule by name.', { path: '^src/engine/' }, { path: '^rules/' }),
    forbid(
      'pure',
      'What Go means, what it does and how findings read is computed, not fetched.',
      { path: '^(src/(finding|rule)\\.ts|src/(outline|go|summary|program|report|fix)/|rules/)' },
      { path: '^(node:)?(fs|child_process|net|http|https|os|worker_threads)(/|$)', dependencyTypes: ['core'] },
    ),
    forbid(
      'declared',
      'What users install is in dependencies.',
      { path: '^(src|rules)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'resolved',
      'An import that leads nowhere hides what it would have imported.',
      { path: '^(src|rules)/' },
      { couldNotResolve: true },
    ),
    forbid(
      'one-git',
      'Only one module starts programs, so that how git is called is said once.',
      { path: '^(src|rules)/', pathNot: '^src/cli/git/command\\.ts$' },
      { path: '^(node:)?child_process$', dependencyTypes: ['core'] },
    ),
    forbid('own-code', 'Nothing that ships imports tests or scripts.', { path: '^(src|rules)/' }, { path: '^(test|scripts|dist)/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/testdata/' },
    // Imports of types count: a layer that speaks another one's types knows it.
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'tsd'],
    tsConfig: { fileName: 'tsconfig.json' },
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
