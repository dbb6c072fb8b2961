/** Functions of which what they do can matter to their callers, by their text. */
import { triggerMask } from '../../../outline/index.js';
import { lockDirectives } from '../../docs.js';
import { isFunction } from '../../program.js';
const locking = triggerMask(['Lock', 'RLock', 'Unlock', 'RUnlock']);
const starting = triggerMask(['go', 'AfterFunc']);
const moving = triggerMask(['map', 'delete', 'go']);
/** Whether the function may take or give up locks. */
export function locks(declaration) {
    return isFunction(declaration) && ((declaration.outline.triggers & locking) !== 0 || lockDirectives(declaration).length > 0);
}
/** Whether the function may touch a map, lock, start goroutines or wait. */
export function touches(declaration) {
    const { outline } = declaration;
    return isFunction(declaration) && ((outline.triggers & moving) !== 0 || outline.calls.includes('Wait') || locks(declaration));
}
/** Whether the function may start goroutines, by statements or by the names of what it calls. */
export function startsGoroutines({ outline }) {
    return ((outline.triggers & starting) !== 0 || outline.calls.some((name) => name === 'Go' || name === 'Parallel' || name === 'RunParallel'));
}
