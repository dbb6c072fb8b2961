/** What functions of libraries do to maps that are their arguments. */
/** Functions that write into the map that is their argument at this position. */
export const mapWriters = new Map([
    ['maps.Copy', 0],
    ['maps.DeleteFunc', 0],
    ['maps.Insert', 0],
    ['golang.org/x/exp/maps.Copy', 0],
    ['golang.org/x/exp/maps.DeleteFunc', 0],
    ['golang.org/x/exp/maps.Clear', 0],
    ['encoding/json.Unmarshal', 1],
]);
/** Functions that go through the map that is their first argument. */
export const mapReaders = new Set(['maps', 'golang.org/x/exp/maps'].flatMap((pkg) => ['All', 'Keys', 'Values', 'Clone', 'Equal'].map((name) => `${pkg}.${name}`)));
/** Functions and methods that go through all that their argument holds: of encoding/json and its like, and `c.JSON(code, value)` of gin and echo. */
export const encoding = /^(?:encoding\/json\.Marshal(?:Indent)?|Encode|JSON)$|\/yaml(?:\.v\d)?\.Marshal$/;
/** Methods of text/template and html/template that go through their data: name and number of arguments → its position. */
export const dataOfTemplates = new Map([
    ['Execute/2', 1],
    ['ExecuteTemplate/3', 2],
]);
