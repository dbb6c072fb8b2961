/** Functions that matter to their callers by what their text says, whatever maps they lead to. */
import { triggerMask } from '../../../outline/index.js';
import { isFunction } from '../../program.js';
import { isGivenMap, takesFunction } from './signatures.js';
import { leavesLocks } from './touching.js';
const mapWord = triggerMask(['map']);
/**
 * Whether what the function does can matter to its callers, though it leads to no map that is in question: it is given one, leaves locks,
 * waits, or may run what it is given.
 */
export function matters(program, declaration) {
    if (!isFunction(declaration))
        return false;
    const { outline } = declaration;
    if (leavesLocks(declaration) || outline.calls.includes('Wait'))
        return true;
    if ((outline.triggers & mapWord) !== 0 && isGivenMap(declaration, noTypes))
        return true;
    return takesFunction(program, declaration);
}
const noTypes = new Set();
