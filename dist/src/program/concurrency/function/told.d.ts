/** The accesses that a function tells its callers: its own, those of what it calls, and those of the goroutines that it starts. */
import type { AccessEvent, Path, Unit } from '../../../summary/behaviour/types.js';
import type { Frame } from '../paths/frame.js';
import { type Access } from './access.js';
import type { CallSite } from './call-site.js';
import type { Channels } from './channels.js';
import { type Hold, type State, type Thread } from './state.js';
import type { Following } from './summary.js';
export declare class Told {
    #private;
    constructor(summaries: Following, frame: Frame, unit: Unit, channels: Channels);
    /** Of too many, those that goroutines and handlers do, whoever calls the function: a server's start registers all that it does. */
    get all(): readonly Access[];
    add(access: Access): void;
    /** An access that stands in the function itself; `taken`: locks that it takes somewhere. */
    own(event: AccessEvent, state: State, taken: ReadonlySet<string>): void;
    /** Whether an access can be of a map that somebody changes, by what is written, where that says it: no path need be made then. */
    mayMatter({ path, note }: AccessEvent): boolean;
    /** The same of a path. */
    mayBeContended(path: Path): boolean;
    /** Of what is called under this state, and of the goroutines that it starts; or of these only. */
    called(site: CallSite, state: State, goroutinesOnly?: boolean): void;
    /** Of what runs as a goroutine or callback; `handed`: locks that it has from its launcher; `serial`: what lets one run at a time. */
    started(site: CallSite, state: State, thread: Thread, handed: ReadonlyMap<string, Hold>, serial: Hold | undefined): void;
}
