/** What functions of libraries do to maps that are their arguments. */
/** Functions that write into the map that is their argument at this position. */
export declare const mapWriters: ReadonlyMap<string, number>;
/** Functions that go through the map that is their first argument. */
export declare const mapReaders: ReadonlySet<string>;
/** Functions and methods that go through all that their argument holds: of encoding/json and its like, and `c.JSON(code, value)` of gin and echo. */
export declare const encoding: RegExp;
/** Methods of text/template and html/template that go through their data: name and number of arguments → its position. */
export declare const dataOfTemplates: ReadonlyMap<string, number>;
