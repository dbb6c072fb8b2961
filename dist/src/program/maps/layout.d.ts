/** From a map's types to its memory (src/go/maps). */
import type { MapRuntime } from '../../go/maps/memory.js';
import type { Layout } from '../../go/maps/shape.js';
import { type Runtime } from '../../go/version.js';
import { type Arch, type Type } from '../typing/index.js';
/** Size and alignment of a type and whether values of it have pointers; undefined where a part of it is not known. */
export declare function layoutOf(type: Type, arch: Arch): Layout | undefined;
/** What decides how a map's memory looks: the toolchain that builds, and the size of a word. */
export declare function mapRuntime(runtime: Runtime, arch: Arch): MapRuntime;
