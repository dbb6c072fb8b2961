/**
 * What a function does to shared things, in the order of its control flow: accesses of maps, calls (locks are calls), goroutines that it
 * starts, waits. Plain data; the program links it over functions. Byte offsets in the file identify variables, calls and units.
 */
import type { Place } from '../place.js';

/** For what is put together piece by piece: absent parts stay absent. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An access path: where it starts, and the field names (`[]` = an element, `[key]` = a key of a map, `[<-]` = what is received) to the object. Pointers are looked through. */
export interface Path {
  readonly root: PathRoot;
  readonly steps: readonly string[];
  /** By a variable that is given something made on the spot as well, and not stored there: where it has that. */
  readonly others?: readonly Place[];
  /** Of its only `[]`: which element, where the index is a constant or a variable that keeps its value. The same for the same. */
  readonly index?: string;
}

export type PathRoot =
  /** A variable of the declaration, by the offset of its declaring identifier. */
  | { readonly variable: number }
  /** A package-level name, bare or `importpath.Name`. */
  | { readonly name: string }
  /** A result of the call at this offset; `index` of several. */
  | { readonly call: number; readonly index: number };

/** A variable of the declaration: receiver, parameters, locals, also those of its function literals. */
export interface VariableOfCode {
  readonly id: number;
  readonly name: string;
  readonly kind: 'receiver' | 'param' | 'result' | 'local';
  /** Unit that declares it. */
  readonly unit: number;
  /** Position among the parameters, for `param`. */
  readonly index?: number;
  /** Its type as text, see `typeText`. */
  readonly type?: string;
  /** Every value it is given is made on the spot (`T{}`, `new`, `make`, zero): nobody else has it yet. */
  readonly fresh?: true;
  /** It is given a fresh value again later: what it held before is somebody else's then. */
  readonly remade?: true;
  /** Fields of the one composite literal that it is given, which hold something that others have as well. */
  readonly parts?: readonly { readonly field: string; readonly path: Path }[];
  /** What may be functions in the one literal of a slice or map that it is given, or of structs in it: `[]func(){a, s.b}`, `[]route{{"/", s.home}}`. */
  readonly functions?: readonly ListedFunction[];
  /** Path that it stands for with every use (`m := s.m`). */
  readonly alias?: Path;
}

/** What may be a function in a literal; of a struct that the literal lists, with the field's name or position. */
export interface ListedFunction {
  readonly value: Operand;
  readonly field?: string | number;
}

/** What an argument, a result or an operand is, as far as anybody follows it. */
export type Operand =
  /** `alias`: named by a variable that stands for it. */
  | { readonly kind: 'path'; readonly path: Path; readonly alias?: true }
  /** A function literal of the declaration. */
  | { readonly kind: 'unit'; readonly unit: number }
  /** A value made on the spot. */
  | { readonly kind: 'fresh'; readonly type?: string }
  /** An integer literal. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'other' };

export type Callee =
  /** A function literal of the declaration, called directly or through the one variable that holds it. */
  | { readonly kind: 'unit'; readonly unit: number }
  /** A function, bare or `importpath.Name`. */
  | { readonly kind: 'function'; readonly name: string }
  /** A method; `on` is absent where the receiver is no path. */
  | { readonly kind: 'method'; readonly name: string; readonly on?: Path }
  /** What a call returned: `c.lock()()`. */
  | { readonly kind: 'result'; readonly call: number }
  /** A function that a variable or field holds. */
  | { readonly kind: 'value'; readonly path: Path }
  | { readonly kind: 'dynamic' };

export type AccessKind =
  | 'read'
  /** `len(m)` */
  | 'len'
  | 'range'
  | 'write'
  | 'delete'
  | 'clear'
  /** The variable or field gets another map. */
  | 'replace'
  /** The map itself goes elsewhere: returned, stored, sent, passed on. */
  | 'leave';

export interface AccessEvent {
  readonly kind: 'access';
  readonly how: AccessKind;
  readonly path: Path;
  readonly at: Place;
  /** By a variable that stands for the path: `m := s.m`. */
  readonly alias?: true;
  /** `replace`: the new map is made on the spot; `leave`: how. */
  readonly note?: 'fresh' | 'returned' | 'sent' | 'encoded';
  /** `range` over what a call returns: the loop, since it may be a function that runs the loop's body. */
  readonly loop?: Place;
}

export interface CallEvent {
  readonly kind: 'call';
  /** Offset of the call: its identity in the declaration. */
  readonly id: number;
  readonly callee: Callee;
  readonly args: readonly Operand[];
  /** `go f()`, or run at the function's end. */
  readonly mode?: 'go' | 'defer';
  /** Its innermost loop. */
  readonly loop?: Place;
  readonly at: Place;
}

export interface ChannelEvent {
  readonly kind: 'send' | 'close' | 'receive';
  /** Absent where the channel is no path. */
  readonly path?: Path;
  /** Its innermost loop. */
  readonly loop?: Place;
  readonly at: Place;
}

/** A reference goes where others may find it: it is stored in a field, an element, a package variable, or sent. */
export interface PublishEvent {
  readonly kind: 'publish';
  readonly value: Operand;
  readonly into?: Path;
  readonly at: Place;
}

export type Event = AccessEvent | CallEvent | ChannelEvent | PublishEvent;

/** A piece of straight code. */
export interface Stretch {
  readonly events: readonly Event[];
  /** Indices of what may follow. `when`: only where that call (`TryLock`) returned this. */
  readonly next: readonly { readonly to: number; readonly when?: { readonly call: number; readonly result: boolean } }[];
  /** The function ends here, in order (not by a panic or the process's end). */
  readonly ends?: true;
}

/** A function body: the declared function's own (unit 0) or that of a function literal in it. */
export interface Unit {
  /** 0, or the literal's offset. */
  readonly id: number;
  /** Unit that the literal stands in. */
  readonly parent?: number;
  /**
   * What becomes of a literal: it is run where it stands, by `go`, at the end by `defer`; held by one variable that is only called
   * (`bound`); an argument of a call (`argument`, see the call's operands); or anything else (`value`).
   */
  readonly role: 'declared' | 'call' | 'go' | 'defer' | 'bound' | 'argument' | 'value';
  /** Type of the composite literal that a literal is a value in, and the field that it is given to. */
  readonly of?: string;
  readonly field?: string;
  readonly at: Place;
  /** Its block, with the braces. */
  readonly body: Place;
  /** Types of the parameters and results as text. */
  readonly params: readonly (string | undefined)[];
  readonly results: readonly (string | undefined)[];
  readonly stretches: readonly Stretch[];
  /** What each `return` gives back, result by result. */
  readonly returns: readonly (readonly Operand[])[];
}

export interface Behaviour {
  readonly units: readonly Unit[];
  readonly variables: readonly VariableOfCode[];
}
