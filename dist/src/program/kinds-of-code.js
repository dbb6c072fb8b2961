/** Code that does not run in a service: tests' helpers and commands that come to an end. */
import { sourceText } from './program.js';
/** Folders that hold helpers of tests by convention. */
const testFolder = /(?:^|\/)(?:[\w-]*[-_]tests?|test|tests|testing|testutils?|testhelpers?|testdata|e2e|integration)(?:\/|$)/;
const testFile = /^(?:testing|test|tests|testutils?|testhelpers?|testserver)\.go$/;
/** Libraries that only tests use. */
const testLibrary = /^(?:github\.com\/(?:onsi\/(?:ginkgo|gomega)|stretchr\/testify|golang\/mock)|go\.uber\.org\/mock)(?:\/|$)/;
/** `testing.Testing()` alone makes no test. */
const takesTest = /\btesting\.(?:T|TB|B|F|M)\b/;
function textOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/** A test, or a helper of tests outside `_test.go`: it imports `testing` or a library for tests, or its file or folder is called so. */
export function isTestCode({ source, outline, pkg }) {
    if (source.isTest || (outline.imports.some((i) => i.path === 'testing') && takesTest.test(textOf(source.bytes))))
        return true;
    if (outline.imports.some((i) => testLibrary.test(i.path)))
        return true;
    const { module, dir, importPath } = pkg.info;
    const within = module === undefined ? importPath : dir.slice(module.root.length).replaceAll('\\', '/');
    const name = source.path.slice(Math.max(source.path.lastIndexOf('/'), source.path.lastIndexOf('\\')) + 1);
    return testFile.test(name) || testFolder.test(within);
}
/** A method of a type with `Run(args []string) int`: a command line's (mitchellh/cli), whose process ends with it. */
export function isCommandMethod({ file, outline }) {
    if (outline.receiver === undefined)
        return false;
    const run = file.pkg.byName.get(`${outline.receiver}.Run`)?.[0];
    if (run === undefined)
        return false;
    return /\bRun\(\s*\w+\s+\[\]string\s*\)\s+int\b/.test(sourceText(run).slice(0, 200));
}
