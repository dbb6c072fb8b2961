/** Functions of which what they do can matter to their callers, by their text. */
import { triggerMask } from '../../../outline/index.js';
import { lockDirectives } from '../../docs.js';
import { type Declaration, isFunction, sourceText } from '../../program.js';
import { hasMapInSignature } from './signatures.js';

const locking = triggerMask(['Lock', 'RLock', 'Unlock', 'RUnlock']);
const starting = triggerMask(['go', 'AfterFunc']);
const map = triggerMask(['map']);
const moving = triggerMask(['go']);

/** Whether the function may take or give up locks. */
function locks(declaration: Declaration): boolean {
  return isFunction(declaration) && ((declaration.outline.triggers & locking) !== 0 || lockDirectives(declaration).length > 0);
}

const operations = /(\bdefer\s+(?:[\w.]|\[\w*\])+)?\.(?:(Try)?R?Lock|R?(Unlock))\b(\(\))?/g;

/**
 * Whether the function may leave a lock taken, or give up one of its caller's. Not where the first thing it does to locks is to take one, and
 * the last to give one up, deferred or at the function's top level (as gofmt indents it): what calls it need not know.
 */
export function leavesLocks(declaration: Declaration): boolean {
  if (!locks(declaration)) return false;
  let known = leaving.get(declaration);
  if (known === undefined) {
    known = lockDirectives(declaration).length > 0 || !isBalanced(sourceText(declaration));
    leaving.set(declaration, known);
  }
  return known;
}

const leaving = new WeakMap<Declaration, boolean>();

function isBalanced(text: string): boolean {
  let taken = 0;
  let isFirst = true;
  let isLast = false;
  for (const { index, 1: deferred, 2: tries, 3: unlock, 4: call } of text.matchAll(operations)) {
    if (tries !== undefined || call === undefined || (isFirst && unlock !== undefined)) return false;
    isFirst = false;
    taken += unlock === undefined ? 1 : -1;
    const line = text.lastIndexOf('\n', index);
    isLast = unlock !== undefined && (deferred !== undefined || /^\n\t[\w.[\]]+$/.test(text.slice(line, index)));
  }
  return isLast && taken <= 0;
}

/** Whether the function may touch a map, lock, start goroutines or wait. */
export function touches(declaration: Declaration): boolean {
  const { outline } = declaration;
  return (
    isFunction(declaration) &&
    ((outline.triggers & moving) !== 0 ||
      ((outline.triggers & map) !== 0 && hasMapInSignature(declaration, new Set())) ||
      outline.calls.includes('Wait') ||
      locks(declaration))
  );
}

/** Whether the function may start goroutines, by statements or by the names of what it calls. */
export function startsGoroutines({ outline }: Declaration): boolean {
  return (
    (outline.triggers & starting) !== 0 || outline.calls.some((name) => name === 'Go' || name === 'Parallel' || name === 'RunParallel')
  );
}
