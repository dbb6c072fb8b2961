import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArtifactUris } from '../../src/report/sarif/uri.js';

describe('ArtifactUris', () => {
  test.each([
    ['/src/app', '/src', 'a/b.go', 'app/a/b.go'],
    ['/src', '/src', 'a.go', 'a.go'],
    ['/', '/', 'a.go', 'a.go'],
    ['/src/app', '/src', '/src/other/b.go', 'other/b.go'],
    ['/src/app', '/src', '../b.go', 'b.go'],
    ['/src', '/src', 'a b/50%#?.go', 'a%20b/50%25%23%3F.go'],
    ['/src', '/src', 'größe/世.go', 'gr%C3%B6%C3%9Fe/%E4%B8%96.go'],
    ['/src', '/src', 'c:x.go', 'c%3Ax.go'],
    ['/src', '/src', 'back\\slash\n.go', 'back%5Cslash%0A.go'],
    ['/src', '/src', 'lone\ud800.go', 'lone%EF%BF%BD.go'],
    ['C:\\Users\\Me\\repo\\app', 'c:\\Users\\Me\\repo', 'a/b.go', 'app/a/b.go'],
    ['C:\\repo', 'C:\\repo', 'C:/repo/x y.go', 'x%20y.go'],
    ['\\\\host\\share\\repo\\app', '\\\\host\\share\\repo', 'b.go', 'app/b.go'],
  ])('below the root: cwd %j, root %j, file %j', (cwd, root, file, uri) => {
    expect(new ArtifactUris(cwd, root).locate(file)).toEqual({ uri, uriBaseId: '%SRCROOT%' });
  });

  test.each([
    ['/src', '/src', '/srcs/b.go', 'file:///srcs/b.go'],
    ['/src', '/src', '/go/pkg/mod/x@v1/b c.go', 'file:///go/pkg/mod/x%40v1/b%20c.go'],
    ['/src/app', '/src/app', '../b.go', 'file:///src/b.go'],
    ['C:\\repo', 'C:\\repo', 'd:/x/ä.go', 'file:///D:/x/%C3%A4.go'],
    ['C:\\repo', 'C:\\repo', '//host/share/x.go', 'file://host/share/x.go'],
  ])('elsewhere: cwd %j, root %j, file %j', (cwd, root, file, uri) => {
    expect(new ArtifactUris(cwd, root).locate(file)).toEqual({ uri });
  });

  test.each([
    ['/src', 'file:///src/'],
    ['/', 'file:///'],
    ['/my repo#1/', 'file:///my%20repo%231/'],
    ['c:\\my repo', 'file:///C:/my%20repo/'],
    ['\\\\host\\share\\repo', 'file://host/share/repo/'],
  ])('the root %j', (root, uri) => {
    expect(new ArtifactUris(root, root).rootUri).toBe(uri);
  });

  test.runIf(process.platform !== 'win32')('resolved against the root, a URI leads back to its file', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((part) => !/[/\0\ud800-\udfff]|^\.{1,2}$/.test(part));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.array(name, { maxLength: 3 }), (names, rootNames) => {
        const root = `/${rootNames.join('/')}`;
        const file = names.join('/');
        fc.pre(!isAbsolute(file) && !/^([A-Za-z]:[\\/]|\\\\)/.test(file));
        const uris = new ArtifactUris(root, root);
        const { uri } = uris.locate(file);
        expect(uri).toMatch(/^[\w.!~*'()%-][\w.!~*'()%/-]*$/);
        expect(fileURLToPath(new URL(uri, uris.rootUri))).toBe(`${root === '/' ? '' : root}/${file}`);
      }),
    );
  });
});
