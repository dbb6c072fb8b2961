/**
 * What other packages can see of the standard library, as Go declarations without bodies: `scripts/stdlib` makes the table with go/types,
 * so that results depend on no installed Go. Unexported fields are `_` fields of the same layout, `C.x` is what differs between platforms.
 */

export interface StandardLibrary {
  /** Of the table, as `go1.27.4`. */
  readonly release: string;
  /** Go source of a public package, but for `unsafe`; undefined where the release has none of that path. */
  source(path: string): string | undefined;
}

/** Loads the table (half a megabyte) at the first call. */
export async function standardLibrary(): Promise<StandardLibrary> {
  const { packages, release } = await import('./table.js');
  return { release, source: (path) => (Object.hasOwn(packages, path) ? packages[path] : undefined) };
}
