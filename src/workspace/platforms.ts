/** Operating systems and architectures that Go knows (Go 1.27, src/internal/syslist/syslist.go). */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** GOOS values of past, present and future, for file names. */
export const knownOS = set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos',
);

/** GOOS values that the `unix` tag stands for; not for file names. */
export const unixOS = set('aix android darwin dragonfly freebsd hurd illumos ios linux netbsd openbsd solaris');

/** GOARCH values of past, present and future, for file names. */
export const knownArch = set(
  '386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le' +
    ' ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm',
);

/** GOARCH → its feature tags where GOAMD64 and its likes are not set (src/internal/buildcfg/cfg.go, gogoarchTags). */
export const featureTags: ReadonlyMap<string, readonly string[]> = new Map([
  ['386', ['386.sse2']],
  ['amd64', ['amd64.v1']],
  ['arm', ['arm.5', 'arm.6', 'arm.7']],
  ['arm64', ['arm64.v8.0']],
  ['mips', ['mips.hardfloat']],
  ['mipsle', ['mipsle.hardfloat']],
  ['mips64', ['mips64.hardfloat']],
  ['mips64le', ['mips64le.hardfloat']],
  ['ppc64', ['ppc64.power8']],
  ['ppc64le', ['ppc64le.power8']],
  ['riscv64', ['riscv64.rva20u64']],
  ['wasm', ['wasm.satconv', 'wasm.signext']],
]);

/** N of the newest release tag `go1.N`. */
export const NEWEST_RELEASE = 27;
