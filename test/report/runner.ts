/**
 * What GitHub's runner takes for a command in a line of a step's output, after its `ActionCommand.cs`: `::name k=v,k=v::data` where a line
 * begins so, else `##[name k=v;]data` anywhere in it.
 */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const registered = new Set(
  'add-mask,add-matcher,add-path,debug,echo,endgroup,error,group,notice,remove-matcher,save-state,set-env,set-output,stop-commands,warning'.split(
    ',',
  ),
);

export function commandOf(line: string): Command | undefined {
  return inNewForm(line) ?? inOldForm(line);
}

export function commandsOf(output: string): Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => commandOf(line) ?? []);
}

function inNewForm(line: string): Command | undefined {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  return parsed(text.slice(2, end), ',', text.slice(end + 2));
}

function inOldForm(line: string): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? undefined : parsed(line.slice(start + 3, end), ';', line.slice(end + 1));
}

function parsed(head: string, separator: string, data: string): Command | undefined {
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  if (!registered.has(name.toLowerCase())) return undefined;
  const pairs = (space < 0 ? '' : head.slice(space + 1).trim()).split(separator).filter((pair) => pair.includes('='));
  const properties = pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1), true)] as const);
  return { name, properties: Object.fromEntries(properties), data: unescaped(data, false) };
}

function unescaped(text: string, property: boolean): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return (property ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain).replaceAll('%25', '%');
}
