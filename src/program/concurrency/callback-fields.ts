/** Methods that are stored in func fields of library structs, to be called by the library: `cache.ResourceEventHandlerFuncs{AddFunc: c.add}`. */
import { callbackHolders } from '../../go/library/concurrency.js';
import { mentioning } from '../mentions.js';
import { type Declaration, nameOf, sourceText } from '../program.js';
import { opening } from './demand/brackets.js';

/** The struct literal that a method is stored in, by the text of its package's functions: the same for those that the library calls in turn. */
export function callbackHolderOf(method: Declaration): string | undefined {
  const stored = new RegExp(`\\b\\w+:\\s*[\\w.]+\\.${nameOf(method)}\\s*[,}\\n]`, 'g');
  for (const d of mentioning(method.file.pkg, nameOf(method))) {
    if (d === method) continue;
    const text = sourceText(d);
    for (const { index } of text.matchAll(stored)) {
      const open = opening(text, index);
      const type = text[open] === '{' ? /[\w.]+$/.exec(text.slice(0, open))?.[0] : undefined;
      if (type !== undefined && callbackHolders.test(type)) return `${d.file.index}:${d.outline.start + open}`;
    }
  }
  return undefined;
}
