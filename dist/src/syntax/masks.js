/**
 * What Go has and the grammar has not (grammars/README.md), overwritten by text of equal length that the grammar reads.
 * Tried only on declarations that parse with errors, since a mask in good code could only lose something.
 */
/** Texts to try in turn instead of `text`, most careful first; the first that parses without error wins. */
export function* masked(text) {
    const methods = maskMethodTypeParameters(text);
    if (methods !== text)
        yield methods;
    const careful = maskNew(methods, false);
    if (careful !== methods)
        yield careful;
    const all = maskNew(methods, true);
    if (all !== careful)
        yield all;
}
/** Go 1.27: `func (r T) M[P any](x P)`. The type parameters become blanks. */
function maskMethodTypeParameters(text) {
    const header = /^func\s*\(/.exec(text);
    if (header === null)
        return text;
    const receiverEnd = closing(text, header[0].length - 1);
    const name = /^\s*[\p{L}_][\p{L}\p{Nd}_]*\s*\[/u.exec(text.slice(receiverEnd + 1));
    if (receiverEnd < 0 || name === null)
        return text;
    const open = receiverEnd + name[0].length;
    const close = closing(text, open);
    return close < 0 ? text : text.slice(0, open) + blank(text.slice(open, close + 1)) + text.slice(close + 1);
}
/** Go 1.26: `new(expr)`. The grammar wants a type there, so `new` becomes an ordinary name, unless a type plainly follows. */
function maskNew(text, all) {
    return text.replace(/\bnew(?=\s*\(\s*(\S+))/g, (word, next) => all || !/^(\[|map\b|chan\b|struct\b|interface\b|<-)/.test(next) ? 'neW' : word);
}
function blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}
/** Index of the bracket that closes the one at `open`, or −1. Strings in a parameter list (array lengths) do not occur in practice. */
function closing(text, open) {
    let depth = 0;
    for (let i = open; i < text.length; i++) {
        const c = text[i];
        if (c === '(' || c === '[' || c === '{')
            depth++;
        else if (c === ')' || c === ']' || c === '}') {
            depth--;
            if (depth === 0)
                return i;
        }
    }
    return -1;
}
