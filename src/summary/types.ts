/** What one declaration does, as plain serialisable data: no node, no piece of source text. Places are byte offsets in its file. */
import type { ExitKind } from '../go/flow/graph.js';
import type { Behaviour } from './behaviour/types.js';
import type { Place } from './place.js';
import type { TypingFacts } from './typing/data.js';

export type { Place };

/** The function that a fact stands in. */
export interface FunctionContext {
  /** Name of the func or method; empty in a package-level initialiser. */
  readonly name: string;
  /** Receiver's base type. */
  readonly receiver?: string;
  /** Inside a function literal. */
  readonly literal: boolean;
  /** That literal is what a `go` statement runs. */
  readonly goroutine: boolean;
  /** That literal stands in a loop. */
  readonly looped: boolean;
  /** That literal is an argument of a function or method of this name (`HandleFunc`, `once.Do`, as written). */
  readonly argumentOf?: string;
}

/**
 * The loop of its function that a fact stands in: one without an end of its own (`for {`, `for cond {`), a range with at most one
 * variable, which may be over a channel, or one over a collection.
 */
export type Loop = 'endless' | 'stream' | 'bounded';

/** A call by name. */
export interface CallFact {
  /** Last name of the callee. */
  readonly callee: string;
  /** By a `go` statement. */
  readonly go: boolean;
  readonly func: FunctionContext;
  readonly loop?: Loop;
}

/** A value of a named type of the package, made here. */
export interface InstanceFact {
  readonly type: string;
  /** It stays in a local variable that is only selected from: it ends with the call. */
  readonly local: boolean;
}

/** A way out on which a ticker or timer is left running. */
export interface LeakFact {
  /** `again`: its own creation is reached once more; `lost`: its last reference is overwritten. */
  readonly kind: ExitKind | 'again' | 'lost';
  readonly at: Place;
  /** It is the end of a goroutine or callback that captured the ticker, not of the function that made it. */
  readonly captured?: 'goroutine' | 'literal';
  /** The channel itself is what the function returns. */
  readonly returned?: true;
}

/** A field as found in code. */
export interface FieldRef {
  /** Its owner's type where that is plain: `T`, `path.T`. */
  readonly owner?: string;
  /** Its name, or its position in `T{a, b}`. */
  readonly field: string | number;
}

/** A `time.NewTicker`, `time.Tick` or `time.NewTimer` call, and what becomes of its result. */
export interface TimerFact {
  readonly source: 'NewTicker' | 'Tick' | 'NewTimer';
  readonly at: Place;
  /** Variable or field that holds it, as written; absent where nothing does. */
  readonly holder?: string;
  readonly func: FunctionContext;
  /**
   * `local`: it stays in the function (or in the goroutine that captured it) and `leaks` lists the ends that leave it running;
   * `field`: stored in `field`, whose owner has to stop it; `package`: in a package-level variable; `moved`: someone else's.
   */
  readonly fate: 'local' | 'field' | 'package' | 'moved';
  readonly leaks: readonly LeakFact[];
  readonly field?: FieldRef;
  /** Only the channel is kept, so that nobody can stop it. */
  readonly unstoppable: boolean;
  /** A deferred Stop in the loop that makes it: runs too late. */
  readonly lateDefer?: Place;
  /** NewTimer: re-armed by `Reset` in a loop. */
  readonly rearmed: boolean;
}

/** A value as written: `nil`; `make(…)`, `new(T)` or a literal without elements; a literal with elements. */
export type Given = 'nil' | 'empty' | 'filled';

/** How the object at the end of an access path is used. */
export type MemberUseKind =
  /** `path.method(…)` */
  | 'call'
  /** `path = …`, or a field of a composite literal `T{f: …}` */
  | 'assign'
  /** The same with `T{}`, `new(T)`, `&T{}`, `newT()`: a fresh object takes its place. */
  | 'renew'
  /** Its value or address goes elsewhere: an argument, a result, another variable, a channel. */
  | 'escape'
  /** `path[k] = v`, `path[k] += v`, `path[k]++` */
  | 'store'
  /** `delete(path, k)` */
  | 'delete'
  /** `clear(path)` */
  | 'clear'
  /** Compared, ranged over, received from, indexed, measured. */
  | 'read';

/**
 * One use of an access path. `p := &path` (also chosen by a switch) makes the uses of `p` uses of the path. A method value has the
 * method as its last field and is an `escape`.
 */
export interface MemberUse {
  readonly kind: MemberUseKind;
  /** Type of a local root where it is plain (`T`, `path.T`, without `*`); `struct` of a literal without a name for its type. */
  readonly rootType?: string;
  /** The local variable at the root, by the offset of its declaring identifier. */
  readonly rootLocal?: number;
  /** The root is this parameter (0-based) of the function, not of a literal in it. */
  readonly rootParam?: number;
  /** A package-level name at the root, or `importpath.Name`; absent for local roots. */
  readonly rootName?: string;
  /** Field names from the root to the object (`[]` = an element); empty for the root itself. */
  readonly fields: readonly string[];
  /** Method of a `call`. */
  readonly method?: string;
  readonly at: Place;
  readonly func: FunctionContext;
  readonly loop?: Loop;
  /** A `read` that copies elements of it whole: `v := m[k]`, `for k, v := range m`. */
  readonly copies?: 'element' | 'range';
  /** The result of a `call` is used. */
  readonly result?: boolean;
  /** The first argument of a `call`; the key of a `store` or `delete`. */
  readonly key?: KeyFact;
  /** `assign` or `renew` by a composite literal `T{f: …}`. */
  readonly element?: true;
  /** `assign` or `renew`: what takes the object's place, where the code shows how much is in it. */
  readonly given?: Given;
  /** `escape` as an argument of a function or method named so (`f`, `.m`), at this position. */
  readonly passedTo?: { readonly callee: string; readonly index: number };
}

/** Where a key or value comes from, by the words in it: what speaks for ever new ones (RULES.md "Open key domain"). */
export type Origin = 'request' | 'message' | 'connection' | 'address' | 'random' | 'counter' | 'time';

/** What is known of a map key. */
export interface KeyFact {
  readonly literal: boolean;
  /** Of the key, or of the value stored under it. */
  readonly origin?: Origin;
  /** By its words it is a kind, a setting or a part of the program, of which there are few. */
  readonly few?: true;
  /** A package-level name, perhaps a constant. */
  readonly name?: string;
  /** Its type where plain. */
  readonly type?: string;
}

/** A field of a struct type. */
export interface FieldFact {
  /** For an embedded field the type's base name. */
  readonly name: string;
  /** As `typeName` gives it; absent for unnamed types. */
  readonly type?: string;
  /** As `typeText` gives it. */
  readonly text?: string;
  readonly embedded: boolean;
  /** Locks that the comment before it demands, as written: `mu` of `+checklocks:mu`. */
  readonly guardedBy?: readonly string[];
  readonly at: Place;
}

export interface TypeFact {
  readonly name: string;
  /** Type it is defined by, where that has a name. */
  readonly underlying?: string;
  /** As `typeText` gives it; absent for structs. */
  readonly text?: string;
  readonly alias: boolean;
  /** Absent unless a struct. */
  readonly fields?: readonly FieldFact[];
  readonly at: Place;
}

/** A package-level variable or constant. */
export interface VariableFact {
  readonly name: string;
  readonly constant: boolean;
  readonly type?: string;
  /** As `typeText` gives it. */
  readonly text?: string;
  /** Of a variable without a type that is what this function returns: its name, bare or `importpath.Name`. */
  readonly from?: string;
  /** See `FieldFact`. */
  readonly guardedBy?: readonly string[];
  readonly at: Place;
}

export interface DeclarationSummary {
  readonly timers: readonly TimerFact[];
  readonly uses: readonly MemberUse[];
  readonly calls: readonly CallFact[];
  readonly instances: readonly InstanceFact[];
  readonly types: readonly TypeFact[];
  readonly variables: readonly VariableFact[];
  /** Types and expressions as data, of functions without their bodies; absent where the declaration could not be looked at. */
  readonly typing?: TypingFacts;
  /** Where the declaration cannot be read as Go. */
  readonly faults: readonly (Place & { readonly message: string })[];
}

/** What a declaration's functions do, event by event. By itself, since it is asked of others than the rest is, and costs as much. */
export interface BehaviourSummary {
  /** Absent where there is no code. */
  readonly behaviour?: Behaviour;
  /** Where the declaration cannot be read as Go. */
  readonly faults: DeclarationSummary['faults'];
}
