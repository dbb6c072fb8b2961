/** From the files of one directory to its packages. */
import { type BuildContext, matchesFileName } from './build-context.js';
import { excludedByConstraints, type Header, readHeader } from './header.js';
import { MAX_FILE_BYTES } from './limits.js';
import { importPathOf, type Modules } from './modules.js';
import { compareBytes, displayPath } from './paths.js';
import { errorCode, reasonOf } from './problems.js';
import type { DirectoryRequest } from './selection.js';
import type { Tree } from './tree.js';
import type { GoFile, Package, WorkspaceOptions } from './types.js';

/** What a directory came to. */
export interface DirectoryResult {
  readonly packages: readonly Package[];
  /** Files left out, with the reason in words. */
  readonly excluded: readonly { readonly name: string; readonly reason: string }[];
  /** Whether something of it could not be read; a problem says so. */
  readonly incomplete: boolean;
}

export class PackageReader {
  private readonly options: WorkspaceOptions;
  private readonly context: BuildContext;
  private readonly tree: Tree;
  private readonly modules: Modules;

  constructor(options: WorkspaceOptions, context: BuildContext, tree: Tree, modules: Modules) {
    this.options = options;
    this.context = context;
    this.tree = tree;
    this.modules = modules;
  }

  /** Reads each file of the directory once; what cannot be read is a problem and the rest goes on. */
  read(request: DirectoryRequest): DirectoryResult {
    const { dir, named, whole } = request;
    const listed = this.tree.list(dir)?.goFiles;
    const shown = displayPath(this.tree.path.resolve(this.options.cwd), dir, this.tree.path);
    const files: GoFile[] = [];
    const excluded: { name: string; reason: string }[] = [];
    let incomplete = listed === undefined;
    for (const name of new Set([...(listed ?? []), ...named].sort(compareBytes))) {
      const isNamed = named.has(name);
      const reason = isNamed ? undefined : this.excludedByName(name);
      const read = reason === undefined ? this.readFile(dir, name, isNamed) : reason;
      if (read === undefined) incomplete = true;
      else if (typeof read === 'string') excluded.push({ name, reason: read });
      else files.push(this.goFile(dir, name, shown, whole || isNamed, read));
    }
    return { packages: this.group(dir, shown, files), excluded, incomplete };
  }

  private excludedByName(name: string): string | undefined {
    if (!matchesFileName(name, this.context.has)) return 'its name';
    return !this.options.tests && isTest(name) ? 'tests are off' : undefined;
  }

  /** Content and head of a file; the reason where it does not belong to the build; undefined where it cannot be read. */
  private readFile(dir: string, name: string, isNamed: boolean): ReadFile | string | undefined {
    const { fs, path, problems } = this.tree;
    const file = path.join(dir, name);
    let bytes: Uint8Array;
    try {
      bytes = fs.readFile(file);
    } catch (error) {
      if (errorCode(error) === 'EFBIG') problems.warning(TOO_LARGE, file);
      else problems.error(`cannot be read: ${reasonOf(error)}`, file);
      return undefined;
    }
    if (bytes.length > MAX_FILE_BYTES) {
      problems.warning(TOO_LARGE, file);
      return undefined;
    }
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
      problems.error('not UTF-8: it begins with the byte order mark of UTF-16', file);
      return undefined;
    }
    const header = readHeader(bytes);
    if (isNamed) return { bytes, header };
    // src/go/build/build.go, Import: package documentation is for documentation alone.
    if (header.packageName === 'documentation') return 'package documentation';
    const exclusion = excludedByConstraints(header.text, this.context.has);
    if (exclusion?.broken === true) problems.warning(`left out, its build constraint cannot be read: ${exclusion.reason}`, file);
    return exclusion?.reason ?? { bytes, header };
  }

  private goFile(dir: string, name: string, shown: string, selected: boolean, { bytes, header }: ReadFile): GoFile {
    return {
      path: this.tree.path.join(dir, name),
      display: shown === '.' ? name : `${shown}${shown.endsWith('/') ? '' : '/'}${name}`,
      bytes,
      packageName: header.packageName,
      isTest: isTest(name),
      isGenerated: header.isGenerated,
      selected,
      godebug: header.godebug,
    };
  }

  private group(dir: string, shown: string, files: readonly GoFile[]): Package[] {
    const groups = new Map<string, GoFile[]>();
    for (const file of files) {
      const name = file.packageName === '' ? likelyPackage(file, files) : file.packageName;
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [file]);
      else group.push(file);
    }
    if (groups.size === 0) return [];
    const module = this.modules.governs(dir);
    const importPath = importPathOf(dir, module, this.tree, this.options.env, shown);
    return [...groups]
      .sort(([a], [b]) => compareBytes(a, b))
      .map(([name, members]) => ({
        dir,
        importPath: name.endsWith('_test') && members.every((file) => file.isTest) ? `${importPath}_test` : importPath,
        name,
        ...(module !== undefined && { module }),
        files: members,
      }));
  }
}

interface ReadFile {
  readonly bytes: Uint8Array;
  readonly header: Header;
}

const TOO_LARGE = `not read: larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB`;

function isTest(name: string): boolean {
  return name.endsWith('_test.go');
}

/** The package of a file whose clause cannot be read: that of most files of the directory; tests do not count for a file that is none. */
function likelyPackage(unreadable: GoFile, files: readonly GoFile[]): string {
  const counts = new Map<string, number>();
  for (const file of files) {
    if (file.packageName === '' || (file.isTest && !unreadable.isTest)) continue;
    counts.set(file.packageName, (counts.get(file.packageName) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || compareBytes(a, b));
  return most?.[0] ?? '';
}
