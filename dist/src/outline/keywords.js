/** Go's 25 keywords (https://go.dev/ref/spec#Keywords). */
import { WordTable } from './words.js';
/** Any keyword that is none of those below. */
const PLAIN = 1;
export const PACKAGE = 2;
export const IMPORT = 3;
export const FUNC = 4;
export const TYPE = 5;
export const VAR = 6;
export const CONST = 7;
const keywords = [
    ...[
        'break',
        'case',
        'chan',
        'continue',
        'default',
        'defer',
        'else',
        'fallthrough',
        'for',
        'go',
        'goto',
        'if',
        'interface',
        'map',
        'range',
        'return',
        'select',
        'struct',
        'switch',
    ].map((word) => [word, PLAIN]),
    ['package', PACKAGE],
    ['import', IMPORT],
    ['func', FUNC],
    ['type', TYPE],
    ['var', VAR],
    ['const', CONST],
];
export const keywordSpellings = keywords.map(([word]) => word);
const table = new WordTable(keywords);
/** Which keyword stands in that byte range: a constant of this file, 0 for none. */
export function keywordAt(bytes, start, end) {
    return table.find(bytes, start, end);
}
/** Whether the keyword begins what may stand at a file's top level after the package clause. */
export function beginsDeclaration(keyword) {
    return keyword >= IMPORT;
}
