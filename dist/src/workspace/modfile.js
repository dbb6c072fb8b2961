/** The syntax that go.mod and go.work share (golang.org/x/mod/modfile), as far as this linter needs it. */
// modfile.GoVersionRE, laxGoVersionRE, ToolchainRE
const goVersion = /^[1-9]\d*\.(0|[1-9]\d*)(\.(0|[1-9]\d*))?([a-z]+\d+)?$/;
const laxGoVersion = /^v?([1-9]\d*\.(?:0|[1-9]\d*))([^0-9].*)$/;
const toolchainName = /^(default$|go1($|\.))/;
export class LineError extends Error {
}
/** Reads what can be read. Directives that do not matter here, or that Go adds later, are passed over. */
export function parseModFile(text) {
    return new Reader().read(text);
}
class Reader {
    module;
    go;
    toolchain;
    godebug = new Map();
    ignore = [];
    use = [];
    errors = [];
    read(text) {
        /** The verb of the block that is open. */
        let block;
        for (const [i, line] of text
            .replace(/^\uFEFF/, '')
            .split('\n')
            .entries()) {
            try {
                const tokens = tokenize(line);
                const verb = tokens[0];
                if (verb === undefined)
                    continue;
                if (block !== undefined) {
                    if (verb === ')')
                        block = undefined;
                    else
                        this.directive(block.verb, tokens);
                }
                else if (tokens.at(-1) === '(') {
                    block = { verb: tokens.length === 2 ? verb : '', line: i + 1 };
                }
                else if (!(tokens.at(-2) === '(' && tokens.at(-1) === ')')) {
                    this.directive(verb, tokens.slice(1));
                }
            }
            catch (error) {
                if (!(error instanceof LineError))
                    throw error;
                this.errors.push({ line: i + 1, message: error.message });
            }
        }
        if (block !== undefined)
            this.errors.push({ line: block.line, message: 'unterminated block' });
        return {
            ...(this.module !== undefined && { module: this.module }),
            ...(this.go !== undefined && { go: this.go }),
            ...(this.toolchain !== undefined && { toolchain: this.toolchain }),
            godebug: this.godebug,
            ignore: this.ignore,
            use: this.use,
            errors: this.errors,
        };
    }
    directive(verb, values) {
        switch (verb) {
            case 'module':
                if (this.module !== undefined)
                    throw new LineError('repeated module statement');
                this.module = only(verb, values);
                break;
            case 'go':
                if (this.go !== undefined)
                    throw new LineError('repeated go statement');
                this.readGo(only(verb, values));
                break;
            case 'toolchain':
                if (this.toolchain !== undefined)
                    throw new LineError('repeated toolchain statement');
                this.readToolchain(only(verb, values));
                break;
            case 'godebug':
                this.readGoDebug(only(verb, values));
                break;
            case 'ignore':
                this.ignore.push(only(verb, values));
                break;
            case 'use':
                this.use.push(only(verb, values));
                break;
        }
    }
    readGo(version) {
        if (goVersion.test(version)) {
            this.go = version;
            return;
        }
        const lax = laxGoVersion.exec(version)?.[1];
        if (lax !== undefined)
            this.go = lax;
        throw new LineError(`invalid go version '${version}': must match format 1.23.0`);
    }
    readToolchain(name) {
        if (!toolchainName.test(name))
            throw new LineError(`invalid toolchain version '${name}': must match format go1.23.0 or default`);
        if (name !== 'default')
            this.toolchain = name.slice('go'.length);
    }
    readGoDebug(setting) {
        const equals = setting.indexOf('=');
        if (equals < 0)
            throw new LineError('usage: godebug key=value');
        this.godebug.set(setting.slice(0, equals), setting.slice(equals + 1));
    }
}
function only(verb, values) {
    const [value, ...more] = values;
    if (value === undefined || more.length > 0)
        throw new LineError(`${verb} expects exactly one argument`);
    return value;
}
/** The words and marks of one line, strings unquoted; a comment ends it. */
export function tokenize(line) {
    const tokens = [];
    const token = /[ \t\r]+|(\/\/.*)|([()[\]{},])|("(?:[^"\\]|\\.)*")|`([^`]*)`|((?:(?!\/\/)[^\s()[\]{},"'`])+)|(.)/gsuy;
    for (const [whole, , mark, quoted, raw, word, other] of line.matchAll(token)) {
        if (other !== undefined)
            throw new LineError(`unexpected ${other === '"' || other === '`' ? 'end of string' : `character ${other}`}`);
        if (word?.includes('/*'))
            throw new LineError('mod files must use // comments (not /* */ comments)');
        const value = mark ?? (quoted === undefined ? undefined : unquote(quoted)) ?? raw ?? word;
        if (value !== undefined)
            tokens.push(value);
        else if (whole.startsWith('//'))
            break;
    }
    return tokens;
}
/** The escapes that Go shares with JSON; more are not needed for paths. */
function unquote(quoted) {
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        throw new LineError(`invalid quoted string: ${quoted}`);
    }
}
