/** Go's 25 keywords (https://go.dev/ref/spec#Keywords). */
import { WordTable } from './words.js';
/** Any keyword that is none of those below. */
const PLAIN = 1;
/** After these a line's end is a `;` (https://go.dev/ref/spec#Semicolons). */
const ENDING = 2;
export const PACKAGE = 3;
export const IMPORT = 4;
export const FUNC = 5;
export const TYPE = 6;
export const VAR = 7;
export const CONST = 8;
const keywords = [
    ...['case', 'chan', 'default', 'defer', 'else', 'for', 'go', 'goto', 'if', 'interface', 'map', 'range', 'select', 'struct', 'switch'].map((word) => [word, PLAIN]),
    ...['break', 'continue', 'fallthrough', 'return'].map((word) => [word, ENDING]),
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
/** Whether a line that ends with this keyword (0 = identifier) gets a `;`. */
export function endsLine(keyword) {
    return keyword === 0 || keyword === ENDING;
}
/** Whether the keyword begins what may stand at a file's top level after the package clause. */
export function beginsDeclaration(keyword) {
    return keyword >= IMPORT;
}
