import { isInContext } from '../../src/program/concurrency/parallel.js';
import { isImportable, isLongRunning } from '../../src/program/sites.js';
import { isStartUp } from './excuses.js';
import { helpOf } from './words.js';
/** Types of which each value works for one caller. */
const singleUse = /(?:Parser|Builder|Visitor|Encoder|Decoder|Compiler|Printer|Walker|Formatter|Writer|Reader|Generator|Lexer|Scanner|Context|State|Iterator|Checker|Analyzer|Planner|Translator|Converter|Collector|Request|Session|Tx)$/;
/** Set-up: a key that is there already is a mistake, not a hit. */
const registers = /^(?:Must)?(?:Register|Add|Set|Define|Declare|Init|New|register|add|set|define|declare|init|new)/;
export function judgeLazy(program, map, sites, guard) {
    if (guard !== undefined || map.kind === 'local')
        return undefined;
    const store = sites.find((site) => site.writes && site.first.access.how === 'write' && looksUp(sites, site));
    if (store === undefined || singleUse.test(map.owner?.fact.name ?? ''))
        return undefined;
    const { entry } = store.first;
    if (entry.kind === 'main' || entry.kind === 'unknown')
        return undefined;
    if (registers.test(store.first.access.declaration.outline.names[0] ?? ''))
        return undefined;
    // What only the module's own commands can reach runs as they please, mostly in one goroutine.
    const isService = isImportable(map.pkg) && isLongRunning(program, map.pkg);
    const reached = store.variants.some((v) => !isStartUp(v) && (v.entry.kind === 'exported' || isInContext(v)));
    return {
        severity: 'warning',
        confidence: map.kind === 'variable' && reached && isService ? 'medium' : 'low',
        message: `map ${map.name} is filled lazily with no lock, in ${entry.frame.name}`,
        help: helpOf(map, guard),
        places: [{ site: store, text: '' }, ...sites.filter((s) => s !== store).map((site) => ({ site, text: 'also used here with no lock' }))],
    };
}
/** The same function reads the map before it stores into it. */
function looksUp(sites, store) {
    const { declaration, at } = store.first.access;
    return sites.some((s) => s.first.access.declaration === declaration && s.first.access.how === 'read' && s.first.access.at.start < at.start);
}
