/**
 * What other packages can see of the standard library, as Go declarations without bodies: `scripts/stdlib` makes the table with go/types,
 * so that results depend on no installed Go. Unexported fields are `_` fields of the same layout, `C.x` is what differs between platforms.
 */
/** Loads the table (half a megabyte) at the first call. */
export async function standardLibrary() {
    const { packages, release } = await import('./table.js');
    return { release, source: (path) => (Object.hasOwn(packages, path) ? packages[path] : undefined) };
}
