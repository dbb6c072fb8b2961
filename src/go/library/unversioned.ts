/** Import paths and types without what differs between the major versions of one module. */

/** `github.com/labstack/echo.Context` of `*github.com/labstack/echo/v4.Context`. */
export function unversioned(type: string): string {
  return type.replace(/^\*/, '').replace(/[/.]v\d+(?=[./]|$)/, '');
}
