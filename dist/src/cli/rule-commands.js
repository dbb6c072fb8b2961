/** `go-maplint rules` and `go-maplint explain RULE`. */
import pc from 'picocolors';
import { builtinRules } from '../report/index.js';
import { stringify } from '../report/json.js';
import { wantsColor } from './color.js';
import { unknownRule } from './lint-command.js';
import { rulePageText } from './package.js';
import { pageOf, table, terminalPage } from './page.js';
/** A line per rule, or their metadata as a JSON array. */
export async function rulesCommand(flags, io) {
    const rules = await io.rules();
    if (flags.format === 'json') {
        await io.stdout.write(stringify(rules.map(({ id, summary, description, severity, goVersions }) => ({ id, summary, description, severity, goVersions }))));
        return 0;
    }
    const colors = pc.createColors(wantsColor(flags.color, io, io.stdout));
    const [head = '', ...lines] = table([
        ['rule', 'severity', 'finds'],
        ...rules.map(({ id, severity, summary }) => [id, severity, summary]),
    ]);
    const rows = lines.map((line) => line.replace(/^\S+/, (id) => colors.bold(id)));
    await io.stdout.write(`${[colors.dim(head), ...rows].join('\n')}\n\n\`go-maplint explain RULE\` tells more.\n`);
    return 0;
}
export async function explainCommand(id, flags, io) {
    const rules = [...(await io.rules()), ...builtinRules];
    const meta = rules.find((rule) => rule.id === id);
    if (meta === undefined)
        throw unknownRule(id, rules);
    await io.stdout.write(terminalPage(rulePageText(id) ?? pageOf(meta), wantsColor(flags.color, io, io.stdout)));
    return 0;
}
