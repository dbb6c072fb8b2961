/** Patterns in, packages out. */
import { buildContext } from './build-context.js';
import { Modules } from './modules.js';
import { overlayFileSystem } from './overlay.js';
import { PackageReader } from './packages.js';
import { compareBytes, displayPath, relativeBelow, toSlash } from './paths.js';
import { knownArch, knownOS } from './platforms.js';
import { Problems } from './problems.js';
import { select } from './selection.js';
import { Tree } from './tree.js';
/** Reasons told for one pattern. */
const TOLD_REASONS = 3;
/**
 * Finds and reads the files that `options` ask for, each once. Never throws for what is on disk: what cannot be read is among the problems.
 * The result does not depend on the order of patterns or of directory listings.
 */
export function loadWorkspace(options) {
    const problems = new Problems();
    const tree = new Tree(overlayFileSystem(options.fs, options.overlay), problems);
    const context = buildContext(options);
    checkPlatform(context, problems);
    const modules = new Modules(tree, tree.path.resolve(options.cwd), options.env);
    const selection = select(options, tree, modules);
    const reader = new PackageReader(options, context, tree, modules);
    const results = new Map();
    for (const [real, request] of selection.requests)
        results.set(real, reader.read(request));
    tellUnmatched(selection, results, { options, context, tree, modules });
    const packages = [...results.values()].flatMap((result) => result.packages);
    const order = new Map(packages.map((one) => [one, toSlash(one.dir, tree.path)]));
    packages.sort((a, b) => compareBytes(order.get(a) ?? '', order.get(b) ?? '') || compareBytes(a.name, b.name));
    return { packages, problems: problems.sorted(), whole: wholeModules(packages, selection.trees, tree) };
}
/** A walk stops where another module begins: it takes one from its root on to have it whole. */
function wholeModules(packages, trees, tree) {
    const whole = new Set();
    if (trees.size === 0)
        return whole;
    const asked = new Set();
    for (const { module, dir } of packages) {
        const root = module?.root ?? dir;
        if (asked.has(root))
            continue;
        asked.add(root);
        const real = realPathOf(root, tree);
        const isWhole = module === undefined ? [...trees].some((t) => relativeBelow(t, real, tree.path) !== undefined) : trees.has(real);
        if (isWhole)
            whole.add(root);
    }
    return whole;
}
function realPathOf(path, { fs }) {
    try {
        return fs.realPath(path);
    }
    catch {
        return path;
    }
}
function checkPlatform({ goos, goarch }, problems) {
    if (!knownOS.has(goos))
        problems.error(`unknown GOOS ${goos}`);
    if (!knownArch.has(goarch))
        problems.error(`unknown GOARCH ${goarch}`);
}
/** A pattern that came to no file is told, with the reason: silence would pass for "clean". */
function tellUnmatched(selection, results, run) {
    for (const match of selection.matches) {
        const found = [...match.keys].map((key) => results.get(key));
        if (found.some((result) => result !== undefined && (result.packages.length > 0 || result.incomplete)))
            continue;
        const excluded = [...match.keys].flatMap((key) => {
            const dir = selection.requests.get(key)?.dir ?? key;
            return (results.get(key)?.excluded ?? []).map(({ name, reason }) => ({ path: run.tree.path.join(dir, name), reason }));
        });
        if (excluded.length === 0)
            run.tree.problems.warning(`${subject(match)} no Go files${hint(match, run)}`, match.dir);
        else
            run.tree.problems.warning(`${subject(match)} no Go files for ${platform(run)}; left out: ${told(match, excluded, run)}`, match.dir);
    }
}
function subject(match) {
    return match.dir === undefined ? `${match.pattern}: matches` : 'holds';
}
function hint(match, { modules }) {
    return match.pattern === './...' && modules.hasWork ? ' outside other modules; --workspace reads all modules of the go.work' : '';
}
function platform({ context }) {
    return `${context.goos}/${context.goarch}`;
}
function told(match, excluded, { options, tree }) {
    const base = match.dir ?? tree.path.resolve(options.cwd);
    const all = excluded.map(({ path, reason }) => `${displayPath(base, path, tree.path)} (${reason})`).sort(compareBytes);
    const rest = all.length - TOLD_REASONS;
    return all.slice(0, TOLD_REASONS).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
