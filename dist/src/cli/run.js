/** The command line as a function: arguments and a world in, an exit code out. */
import { Argument, Command, CommanderError, Option } from 'commander';
import pc from 'picocolors';
import { sanitize, withoutCommands } from '../report/index.js';
import { explicitColor, wantsColor } from './color.js';
import { addLintFlags, addMapsFlags, colorOption } from './flags.js';
import { intro, mapsOutro, outro } from './help.js';
import { Interrupt, UsageError } from './io.js';
import { lintCommand } from './lint-command.js';
import { mapsCommand } from './maps-command.js';
import { toolVersion } from './package.js';
import { explainCommand, rulesCommand } from './rule-commands.js';
/** Runs the command with `argv` (without node and script); never rejects. */
export async function main(argv, io) {
    const { promise, stopListening } = interruption(io.signal);
    try {
        return await Promise.race([dispatch(argv, io), promise]);
    }
    catch (error) {
        if (error instanceof Interrupt)
            return error.exitCode;
        // Where stderr takes nothing, the exit code still tells.
        await io.stderr.write(errorText(error, io)).catch(() => { });
        return 2;
    }
    finally {
        stopListening();
    }
}
async function dispatch(argv, io) {
    io.signal.throwIfAborted();
    let code = 0;
    let help = '';
    const command = commandLine(io, (exitCode) => {
        code = exitCode;
    }, (text) => {
        help += text;
    });
    try {
        await command.parseAsync(explicitColor(argv), { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof CommanderError))
            throw error;
        if (error.exitCode !== 0)
            throw new UsageError(error.message.replace(/^error: /, ''));
    }
    await io.stdout.write(help);
    return code;
}
/** What commander would print goes to `print`; its errors are thrown instead of printed. */
function commandLine(io, done, print) {
    const command = new Command('go-maplint')
        .exitOverride()
        .configureOutput({ writeOut: print, writeErr: () => { }, getOutHelpWidth: () => 80, getOutHasColors: () => false })
        .enablePositionalOptions()
        .usage('[options] [patterns...]\n       go-maplint rules\n       go-maplint explain RULE\n       go-maplint maps [options] [patterns...]')
        .description(intro)
        .argument('[patterns...]')
        .addHelpText('after', outro)
        .addHelpOption(new Option('-h, --help', 'show this').helpGroup('Other:'))
        .helpCommand(false)
        .action(async (patterns, flags) => done(await lintCommand(patterns, flags, io)));
    command.configureHelp({
        // Those of the command itself are explained below the options, with examples.
        visibleArguments: (of) => (of === command ? [] : [...of.registeredArguments]),
        // Their own help tells their options.
        subcommandTerm: (of) => `${of.name()} ${of.usage().replace('[options]', '').trim()}`.trim(),
        // Defaults and choices stand in the text.
        optionDescription: ({ description }) => description,
    });
    addLintFlags(command).optionsGroup('Other:').version(toolVersion(), '--version', 'show the version');
    command
        .command('rules')
        .description('list all rules')
        .addOption(new Option('--format <name>', 'text (default) or json').choices(['text', 'json']).default('text'))
        .addOption(colorOption())
        .action(async (flags) => done(await rulesCommand(flags, io)));
    command
        .command('explain')
        .description('what a rule finds, why it matters, what to do')
        .addArgument(new Argument('<rule>', 'its id, as in reports'))
        .addOption(colorOption())
        .action(async (id, flags) => done(await explainCommand(id, flags, io)));
    addMapsFlags(command.command('maps'))
        .description('list every map: size, life, where it is filled')
        .addArgument(new Argument('[patterns...]', 'as for linting: ./... (the default), dir, dir/..., import paths, files'))
        .addHelpText('after', mapsOutro)
        .action(async (patterns, flags) => done(await mapsCommand(patterns, flags, io)));
    return command;
}
/** `error: message` and what to do. Whatever the message quotes (arguments, paths) cannot move the cursor. */
function errorText(error, io) {
    const label = pc.createColors(wantsColor('auto', io, io.stderr)).red('error:');
    const lines = (text) => withoutCommands(text.split('\n').map(sanitize).join('\n'));
    if (error instanceof UsageError)
        return `${label} ${lines(error.message)}\n${lines(error.hint)}\n`;
    if (!(error instanceof Error))
        return `${label} ${lines(String(error))}\n`;
    // Only faults of the program are shown with the place where they happened.
    const fault = [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind);
    if (!fault)
        return `${label} ${lines(error.message)}\n`;
    return `${label} go-maplint failed; please report this:\n${lines(error.stack ?? error.message)}\n`;
}
/** Rejects with the signal's reason once it is aborted. */
function interruption(signal) {
    let stopListening = () => { };
    const promise = new Promise((_, reject) => {
        const listener = () => reject(signal.reason);
        if (signal.aborted)
            listener();
        else
            signal.addEventListener('abort', listener, { once: true });
        stopListening = () => signal.removeEventListener('abort', listener);
    });
    return { promise, stopListening };
}
