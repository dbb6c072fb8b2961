/** Code that is seen to run again and again, not merely free to be called so. */
import type { MemberUse } from '../summary/index.js';
import { answersRequests, parameterTypes } from './maps/keepers.js';
import { callersOf, mentioning } from './mentions.js';
import { type Declaration, isFunction, nameOf, ownContext, type Program } from './program.js';
import type { NamedType } from './types.js';

const maxDepth = 4;
/** A name that so many functions call tells nothing of this one. */
const maxCallers = 40;

/** What something else calls when something happens, by its name: `handleEvent`, `OnClose`, `syncPod`, `Reconcile`. */
const onEvents = /^(?:on|handle|process|reconcile|sync|receive|recv|dispatch|consume|serve|notify)(?:\P{Ll}|$)/iu;

/**
 * Whether a place stands in a loop without an end, in something that answers requests, connections or events, or in a function that such
 * code of the program calls. `isRepeated` also takes exported functions for it, as other modules may call them at will; this one does not.
 */
export function isSeenRepeating(program: Program, declaration: Declaration, at: Pick<MemberUse, 'func' | 'loop'>): boolean {
  return seen(program, declaration, at, new Set(), 0);
}

/** Whether values of a type are made by code that is seen to run again and again: each has its own maps, which go with it. */
export function isSeenMadeRepeatedly(program: Program, { pkg, fact }: NamedType): boolean {
  return mentioning(pkg, fact.name).some((maker) => {
    if (!program.summary(maker).instances.some((instance) => instance.type === fact.name)) return false;
    return isSeenRepeating(program, maker, { func: ownContext(maker) });
  });
}

function seen(
  program: Program,
  declaration: Declaration,
  at: Pick<MemberUse, 'func' | 'loop'>,
  visited: Set<Declaration>,
  depth: number,
): boolean {
  if (at.loop === 'endless' || (at.loop === 'stream' && at.func.goroutine)) return true;
  if (at.func.literal && /(?:Func|Handler|Callback|Handle|Subscribe|Watch)$/.test(at.func.argumentOf ?? '')) return true;
  if (visited.has(declaration)) return false;
  visited.add(declaration);
  const { kind } = declaration.outline;
  const name = nameOf(declaration);
  if (!isFunction(declaration)) return false;
  if (answersRequests(program, declaration) || parameterTypes(program, declaration).includes('net.Conn')) return true;
  const calling = callers(program, declaration, name);
  // Taken as a value, or called through an interface.
  if (onEvents.test(name) && (kind === 'method' || mentioning(declaration.file.pkg, name).length > 1)) return true;
  if (depth >= maxDepth || calling.length > maxCallers) return false;
  return calling.some((caller) =>
    program.summary(caller).calls.some((call) => call.callee === name && seen(program, caller, call, visited, depth + 1)),
  );
}

/** Who calls something of the name and can mean this: its package, and files that import it; where there is none, whoever else calls so. */
function callers(program: Program, declaration: Declaration, name: string): Declaration[] {
  const { pkg } = declaration.file;
  const all = program.packages.flatMap((p) => callersOf(p, name)).filter((d) => d !== declaration);
  const near = all.filter(({ file }) => file.pkg === pkg || file.outline.imports.some((i) => i.path === pkg.info.importPath));
  return near.length > 0 ? near : all;
}
