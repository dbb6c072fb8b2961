import { lockDirectives } from '../../docs.js';
import { acquire, initial } from '../function/state.js';
import { keyOf } from '../paths/path.js';
/** Undefined where nothing is said. */
export function annotationsOf(frame) {
    const directives = lockDirectives(frame.declaration);
    if (directives.length === 0)
        return undefined;
    const of = (wanted) => directives.flatMap(({ kind, read, lock }) => {
        const path = kind === wanted ? pathOf(frame, lock) : undefined;
        return path === undefined ? [] : [{ path, mode: read ? 'r' : 'w' }];
    });
    return { holds: of('holds'), acquires: of('acquires'), releases: of('releases'), ignored: directives.some((d) => d.kind === 'ignore') };
}
/** `s.mu` as the function means it: of its receiver, a parameter, or the package. */
function pathOf(frame, written) {
    const [first = '', ...steps] = written.split('.');
    const parameters = frame.units.get(0)?.params.map((_, i) => frame.parameter(0, i)) ?? [];
    const variable = [frame.receiver, ...parameters].find((v) => v?.name === first);
    const root = variable === undefined ? { name: first } : { variable: variable.id };
    return frame.path({ root, steps });
}
/** The state in which a function starts. */
export function atStart({ holds, releases }) {
    return [...holds, ...releases].reduce((state, hold) => acquire(state, keyOf(hold.path), hold), initial);
}
/** A summary with what the comments say: whatever its body does, by means that may not be seen. */
export function annotated(summary, { holds, acquires, releases, ignored }) {
    const given = new Set([...holds, ...releases].map(({ path }) => keyOf(path)));
    const isTaken = ({ path }) => !given.has(keyOf(path)) && !acquires.some((a) => keyOf(a.path) === keyOf(path));
    const isGivenBack = (path) => !releases.some((r) => keyOf(r.path) === keyOf(path));
    return {
        ...summary,
        accesses: ignored ? [] : summary.accesses,
        acquires: [...summary.acquires.filter(isTaken), ...acquires],
        releases: [...summary.releases.filter(isGivenBack), ...releases.map(({ path }) => path)],
    };
}
