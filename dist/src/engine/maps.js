import { mapCosts } from '../program/maps/costs.js';
import { functionText } from '../program/maps/struct-owners.js';
import { load } from './load.js';
/** Lists the maps of packages. Rejects on options that make no sense; what could not be read is in `problems`. */
export async function listMaps({ locals = false, ...options }) {
    const { program, places, problems, failures } = await load(options);
    const total = program.packages.reduce((n, pkg) => n + pkg.declarations.length, 0);
    let done = 0;
    const costs = mapCosts(program, {
        locals,
        of({ file }) {
            options.signal?.throwIfAborted();
            options.onProgress?.({ stage: 'maps', done: ++done, total });
            return file.source.selected;
        },
    });
    const faults = failures.map(({ message, file }) => ({ severity: 'error', message, file }));
    return {
        maps: costs.map((cost) => listed(program, places, cost)),
        problems: [...problems, ...faults],
        stats: { packages: program.packages.length, files: program.files.length },
    };
}
function listed(program, places, cost) {
    const { map, owner, memory, traffic } = cost;
    const { declaration } = map;
    const { file, start } = places.location(program.span(declaration, map.at));
    const uses = (all) => all === undefined ? null : { count: all.length, places: all.map((use) => placeOf(program, places, use)) };
    return {
        kind: map.kind === 'variable' ? 'var' : map.kind,
        package: declaration.file.pkg.info.importPath,
        ...(owner === undefined ? {} : { owner }),
        name: map.name,
        file,
        line: start.line,
        type: cost.type,
        keyType: cost.keyType,
        elemType: cost.elemType,
        keySize: cost.keySize ?? null,
        elemSize: cost.elemSize ?? null,
        inline: memory?.inline ?? null,
        lifetime: { scope: cost.lifetime.scope, reason: cost.lifetime.reason },
        writers: uses(traffic?.writers),
        deleters: uses(traffic?.deleters),
        go: cost.toolchain ?? null,
        bytesPerEntry: memory === undefined ? null : Math.round(memory.perEntry * 10) / 10,
        retained: memory === undefined ? null : { at100k: rounded(memory.at100k), at1M: rounded(memory.at1M) },
        ...(cost.assuming === undefined ? {} : { assuming: cost.assuming }),
        ...(cost.unknown === undefined ? {} : { unknown: cost.unknown }),
    };
}
function placeOf(program, places, { declaration, at, variable }) {
    const { file, start } = places.location(program.span(declaration, at));
    return { file, line: start.line, function: variable ?? functionText(declaration) };
}
function rounded({ expected, least, most }) {
    return { expected: Math.round(expected), least: Math.round(least), most: Math.round(most) };
}
