import { featureTags, knownArch, knownOS, NEWEST_RELEASE, unixOS } from './platforms.js';
/**
 * The context that options and environment ask for; without either linux/amd64 with cgo, so that results do not depend on the machine.
 * Tags as src/go/build/build.go (matchTag); experiments (`goexperiment.*`) count only where named as tags.
 */
export function buildContext(options) {
    const { env } = options;
    const goos = options.goos || env['GOOS'] || 'linux';
    const goarch = options.goarch || env['GOARCH'] || 'amd64';
    const tags = new Set([goos, goarch, 'gc', ...(featureTags.get(goarch) ?? [])]);
    if (env['CGO_ENABLED'] !== '0')
        tags.add('cgo');
    if (goos === 'android')
        tags.add('linux');
    if (goos === 'illumos')
        tags.add('solaris');
    if (goos === 'ios')
        tags.add('darwin');
    if (unixOS.has(goos))
        tags.add('unix');
    for (let minor = 1; minor <= NEWEST_RELEASE; minor++)
        tags.add(`go1.${minor}`);
    for (const tag of [...options.tags, ...tagsOfGoFlags(env['GOFLAGS'] ?? '')].flatMap(splitTags))
        tags.add(tag);
    if (tags.has('goexperiment.boringcrypto'))
        tags.add('boringcrypto');
    return { goos, goarch, has: (tag) => tags.has(tag) };
}
function splitTags(list) {
    return list.split(/[\s,]+/).filter((tag) => tag !== '');
}
/** Values of the last `-tags` of GOFLAGS; fields may be quoted whole (src/cmd/internal/quoted). `-tags a` is read like `-tags=a`. */
export function tagsOfGoFlags(flags) {
    const fields = [...flags.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
    let tags = [];
    for (const [i, field] of fields.entries()) {
        const flag = /^--?tags(?:=(.*))?$/s.exec(field);
        if (flag === null)
            continue;
        const value = flag[1] ?? fields[i + 1] ?? '';
        tags = value.startsWith('-') ? [] : splitTags(value.replace(/^(["'])(.*)\1$/s, '$2'));
    }
    return tags;
}
/** Whether a file's name lets it in: `_GOOS`, `_GOARCH` and `_GOOS_GOARCH` before `.` or `_test.` (build.go, goodOSArchFile). */
export function matchesFileName(name, has) {
    const stem = name.split('.', 1)[0] ?? '';
    const first = stem.indexOf('_');
    if (first < 0)
        return true;
    // The part before the first `_` is no suffix: linux.go is for every system.
    const parts = stem.slice(first + 1).split('_');
    if (parts.at(-1) === 'test')
        parts.pop();
    const last = parts.at(-1) ?? '';
    const before = parts.at(-2) ?? '';
    if (knownOS.has(before) && knownArch.has(last))
        return has(before) && has(last);
    return knownOS.has(last) || knownArch.has(last) ? has(last) : true;
}
