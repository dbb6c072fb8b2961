/** Go's tokens in the classes that the grammar tells apart: https://go.dev/ref/spec#Tokens. Numbers below 64, for a table's columns. */
import { triggerBits } from './triggers.js';
import { WordTable } from './words.js';
// biome-ignore format: a table
const names = [
    'name', 'number', 'string', '(', '[', '{', 'closer', ';', ',', '.', ':', ':=', '=', 'op=', '...', '++', '<-',
    // Operators: binary; binary or unary (`+ - ^ &`); unary.
    '|', '*', 'binary', 'either', '!', '~',
    // No token of Go; `<<`, `>>` and `&^`, which `=` could follow.
    'illegal', 'shift',
    'break', 'case', 'chan', 'const', 'continue', 'default', 'defer', 'else', 'fallthrough', 'for', 'func', 'go', 'goto', 'if', 'import',
    'interface', 'map', 'package', 'range', 'return', 'select', 'struct', 'switch', 'type', 'var',
];
const numbers = new Map(names.map((name, i) => [name, i]));
/** The number of a class. */
export function token(name) {
    return numbers.get(name) ?? ILLEGAL;
}
export const TOKENS = names.length;
export const NAME = 0;
export const NUMBER = 1;
export const STRING = 2;
export const CLOSER = 6;
export const END = 7;
export const ILLEGAL = names.indexOf('illegal');
export const SHIFT = names.indexOf('shift');
export const ASSIGNED = names.indexOf('op=');
export const BINARY = names.indexOf('binary');
export const ELLIPSIS = names.indexOf('...');
/** Class → 1 where a line's end after such a token is a `;`: https://go.dev/ref/spec#Semicolons. */
export const endsLine = new Uint8Array(TOKENS);
for (const name of ['name', 'number', 'string', 'closer', '++', 'break', 'continue', 'fallthrough', 'return']) {
    endsLine[token(name)] = 1;
}
/** Words that are no mere names: keywords and triggers. Their number is an index of the two arrays below; 0 is any other word. */
const FIRST_KEYWORD = names.indexOf('break');
const keywords = names.slice(FIRST_KEYWORD);
const bits = triggerBits;
const special = [...new Set([...keywords, ...triggerBits.keys()])];
export const specialWords = new WordTable(special.map((word, i) => [word, i + 1]));
export const wordToken = new Uint8Array(special.length + 1);
export const wordTrigger = new Int32Array(special.length + 1);
special.forEach((word, i) => {
    wordToken[i + 1] = keywords.includes(word) ? FIRST_KEYWORD + keywords.indexOf(word) : NAME;
    wordTrigger[i + 1] = bits.get(word) ?? 0;
});
/** Byte → class of the token that it is alone. */
export const single = new Uint8Array(256).fill(ILLEGAL);
/** Byte → 1 + row of `pairs`, 0 where no longer operator begins with it. */
export const pairRow = new Uint8Array(256);
/** Row and second byte → class of what begins with these two bytes, 0 where that is one token each. */
export const pairs = new Uint8Array(16 << 8);
const operators = [
    ['op=', '+= -= *= /= %= &= |= ^='],
    ['++', '++ --'],
    ['binary', '&& || == != <= >= / % < >'],
    ['either', '+ - ^ &'],
    ['<-', '<-'],
    [':=', ':='],
    ['shift', '<< >> &^'],
    ['number', '.0 .1 .2 .3 .4 .5 .6 .7 .8 .9'],
    // So that a third dot is looked for.
    ['...', '..'],
];
for (const name of ['(', '[', '{', ';', ',', '.', ':', '=', '|', '*', '!', '~'])
    single[name.charCodeAt(0)] = token(name);
for (const closer of [0x29, 0x5d, 0x7d])
    single[closer] = CLOSER;
let rows = 0;
for (const [name, spellings] of operators) {
    for (const spelling of spellings.split(' ')) {
        const first = spelling.charCodeAt(0);
        if (spelling.length === 1) {
            single[first] = token(name);
            continue;
        }
        if (pairRow[first] === 0)
            pairRow[first] = ++rows;
        pairs[((pairRow[first] - 1) << 8) | spelling.charCodeAt(1)] = token(name);
    }
}
