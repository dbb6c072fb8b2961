import { testDoubles, testPackages } from '../../src/go/library/test-doubles.js';
import { declaredGuard } from '../../src/program/concurrency/locks/declared-guards.js';
import { guardOf, sitesOf } from '../../src/program/concurrency/locks/guards.js';
import { sharedMaps } from '../../src/program/concurrency/shared-maps.js';
import { isLongRunning } from '../../src/program/sites.js';
import { judgeAlike } from './alike.js';
import { judgeCopied } from './copied.js';
import { isPlain } from './excuses.js';
import { judgeGuarded } from './guarded.js';
import { judgeLazy } from './lazy.js';
import { judgeGivenOut, judgeLeaving } from './leaving.js';
import { judgeListeners } from './listeners.js';
import { judgePromised } from './promised.js';
import { judgeReaders } from './readers.js';
import { reasonsOf } from './reasons.js';
import { judgeReplaced } from './replaced.js';
import { judgeSibling } from './sibling.js';
import { judgeStriped } from './striped.js';
import { suggestionsOf } from './suggest.js';
import { tracesOf } from './traces.js';
import { judgeUnguarded } from './unguarded.js';
import { judgeValues } from './values.js';
import { confidenceOf } from './weights.js';
import { helpOf, related, why } from './words.js';
export const rule = {
    meta: {
        id: 'concurrent-map-write',
        summary: 'a map that goroutines may touch at the same time, one of them writing, with no lock in common',
        description: 'Go maps are not safe for concurrent use: a write that meets another access ends the process with `fatal error: concurrent map writes` (or `map read and map write`), which cannot be recovered. ' +
            'The lock that guards a map is inferred from its accesses; reported are accesses without it, writes under a read lock, and maps that goroutines or handlers write with no lock at all.',
        severity: 'error',
        goVersions: 'all',
    },
    check(program, report) {
        const told = new Set();
        const maps = sharedMaps(program);
        for (const map of maps) {
            const sites = sitesOf(map);
            if (!sites.some((site) => site.writes))
                continue;
            const guard = declaredGuard(program, map, sites) ?? guardOf(sites);
            const verdicts = [
                judgeLeaving(map, guard),
                judgeGuarded(program, map, sites, guard),
                judgeUnguarded(map, sites),
                judgeStriped(map, sites),
                judgeCopied(map, sites),
                judgeReaders(map, sites),
                judgeGivenOut(map, sites, guard),
                judgeReplaced(map, guard),
                judgeSibling(program, map, sites, guard, maps),
                judgeListeners(map, sites, guard),
                judgePromised(program, map, sites, guard),
                judgeValues(program, map, sites, guard),
                judgeAlike(program, map, sites, guard),
                judgeLazy(program, map, sites, guard),
            ].filter((v) => v !== undefined);
            if (verdicts.length === 0)
                continue;
            const reach = reachOf(program, map);
            const verdict = best(verdicts.map((v) => ({ ...v, evidence: [...v.evidence, ...reach] })));
            const [first] = verdict?.places ?? [];
            if (verdict === undefined || first === undefined)
                continue;
            // One finding per map: what the functions of its type show comes before what one of its values goes through.
            const key = map.object.replaceAll('[]', '');
            if (told.has(key))
                continue;
            const confidence = confidenceOf(verdict.evidence);
            if (confidence !== 'low')
                told.add(key);
            report({
                at: first.site.first.access.at,
                severity: verdict.severity,
                confidence,
                message: verdict.message,
                why: `${why}. ${reasonsOf(map, verdict, guard)}`,
                help: verdict.help ?? helpOf(map, guard),
                related: related(verdict),
                traces: tracesOf(map, verdict, guard),
                suggestions: suggestionsOf(map, verdict, guard),
            });
        }
    },
};
/** A command that comes to an end mostly does one thing after the other, but for the goroutines that a function starts on its own variables. */
function reachOf(program, map) {
    return [
        ...(isPlain(map) || isLongRunning(program, map.pkg) ? [] : ['only commands that come to an end reach it']),
        ...(isTestDouble(map) ? ['it stands in for another in tests'] : []),
    ];
}
/** By the name of its type or package: whose tests use it seldom does so from several goroutines, and production never. */
function isTestDouble({ owner, pkg }) {
    return testDoubles.test(owner?.fact.name ?? '') || testPackages.test(pkg.info.importPath);
}
/** The first that users see, else the first at all. */
function best(verdicts) {
    return verdicts.find((v) => confidenceOf(v.evidence) !== 'low') ?? verdicts[0];
}
