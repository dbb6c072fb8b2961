/** Steps of one trace that a person is shown. */
const maxSteps = 6;
const headSteps = 2;
/** The steps that are shown; of a longer trace its beginning and its end, and the number of those left out between. */
export function shownSteps(steps) {
    if (steps.length <= maxSteps)
        return steps;
    const tail = maxSteps - headSteps - 1;
    return [...steps.slice(0, headSteps), steps.length - headSteps - tail, ...steps.slice(-tail)];
}
/** Related places that no trace leads to. */
export function besideTraces({ related, traces = [] }) {
    const told = new Set(traces.flatMap(({ steps }) => steps.map(({ file, start }) => `${file}\0${start.offset}`)));
    return related.filter(({ file, start }) => !told.has(`${file}\0${start.offset}`));
}
