/** Paths to URIs (RFC 3986, RFC 8089), for POSIX and Windows paths alike on any host: nothing here asks the machine. */
import { posix } from 'node:path';

/** Replaced when a URI is read; `originalUriBaseIds` says by what. */
export const baseId = '%SRCROOT%';

/** Turns display paths into SARIF artifact locations, relative to the root where they are below it. */
export class ArtifactUris {
  readonly #cwd: string;
  readonly #root: string;

  /** Both absolute. */
  constructor(cwd: string, root: string) {
    this.#cwd = withSlash(uriPath(cwd));
    this.#root = withSlash(uriPath(root));
  }

  /** `file:///…/` of the root. */
  get rootUri(): string {
    return fileUri(this.#root);
  }

  /** A display path: relative to the working directory, or absolute. */
  locate(file: string): { uri: string; uriBaseId?: string } {
    const path = this.#absolute(file);
    if (!path.startsWith(this.#root)) return { uri: fileUri(path) };
    return { uri: encode(path.slice(this.#root.length)), uriBaseId: baseId };
  }

  /** The same as a plain path: relative to the root where below it, else as it was. */
  path(file: string): string {
    const path = this.#absolute(file);
    return path.startsWith(this.#root) ? path.slice(this.#root.length) : file;
  }

  #absolute(file: string): string {
    return isAbsolute(file) ? uriPath(file) : normalize(this.#cwd + file);
  }
}

const windowsDrive = /^[A-Za-z]:[\\/]/;
const windowsShare = /^(\\\\|\/\/)[^\\/]/;

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || windowsDrive.test(path) || windowsShare.test(path);
}

/** The absolute path in the form of a URI's path, not yet encoded: `C:\a` becomes `/C:/a`, `\\host\share` becomes `//host/share`. */
function uriPath(path: string): string {
  if (windowsDrive.test(path)) return normalize(`/${path.charAt(0).toUpperCase()}${path.slice(1).replaceAll('\\', '/')}`);
  if (windowsShare.test(path)) return normalize(path.replaceAll('\\', '/'));
  return posix.normalize(path);
}

/** Without `.` and `..`; the two slashes before a host stay. */
function normalize(path: string): string {
  return path.startsWith('//') ? `/${posix.normalize(path.slice(1))}` : posix.normalize(path);
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

function fileUri(path: string): string {
  if (path.startsWith('//')) return `file:${encode(path)}`;
  const drive = /^\/[A-Z]:(?=\/)/.exec(path)?.[0] ?? '';
  return `file://${drive}${encode(path.slice(drive.length))}`;
}

function encode(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
}
