/** What each kind of evidence is worth: the one table that says how sure a finding is. ARCHITECTURE.md tells how it was weighed. */
import type { Confidence } from '../../src/finding.js';
/** In tenths of the log of the odds that a finding is a race. */
declare const weights: {
    readonly 'a lock that others hold is missing': 6;
    readonly 'a lock that a comment demands is missing': 60;
    readonly 'written under a read lock': 14;
    readonly 'no lock at all': 0;
    readonly 'filled lazily with no lock': -8;
    readonly 'its struct has a lock for other fields': 2;
    readonly 'that lock guards another map': -4;
    readonly 'callers can take that lock themselves': -6;
    readonly 'handed out while others write it': -6;
    readonly 'replaced without the lock that others hold': 2;
    readonly 'listeners come and go': 6;
    readonly 'another implementation takes a lock there': 5;
    readonly 'one access holds it': -4;
    readonly 'two functions hold it': -2;
    readonly 'several functions hold it': 2;
    readonly 'few functions miss it': 2;
    readonly 'most miss it': -8;
    readonly 'the lock of an outer object': -12;
    readonly 'a comment says that the lock guards it': 4;
    readonly 'the struct is a lock and maps': 2;
    readonly 'perhaps held after all': -18;
    readonly 'read by its only writers, one event after the other': -12;
    readonly 'callers hold it': -14;
    readonly 'its function takes the lock elsewhere': 2;
    readonly 'taken under the lock, used without it': 6;
    readonly 'goroutines or handlers run it beside itself': 14;
    readonly 'goroutines or handlers run it beside the other side': 10;
    readonly 'goroutines or handlers run one side': 4;
    readonly 'a callee starts the goroutine on what is made for this call': -12;
    readonly 'only by the name of what it is given to': -16;
    readonly 'nobody is seen to call it': -6;
    readonly 'a request by its signature alone': -6;
    readonly 'its code is for tests': -10;
    readonly 'by name it runs at the start': -12;
    readonly 'a variable of one function': 4;
    readonly 'a package variable': 4;
    readonly 'a table that exported functions fill': -4;
    readonly 'many calls away': -6;
    readonly 'no lock on a long way': -5;
    readonly 'perhaps another object': -12;
    readonly 'one of several implementations': -8;
    readonly 'whoever is seen to call it has the object alone': -12;
    readonly 'an argument that callers may have made': -8;
    readonly 'a service lets others in': 8;
    readonly 'only commands that come to an end reach it': -10;
    readonly 'only what the lock gave away misses it': 12;
    readonly 'a copy of the object shares it': 12;
    readonly 'who is handed it uses it': 8;
};
export type Evidence = keyof typeof weights;
/** How sure the evidence together makes: the odds multiply. */
export declare function confidenceOf(evidence: Iterable<Evidence>): Confidence;
/** Tenths of the log of the odds. */
export declare function weightOf(evidence: Iterable<Evidence>): number;
export {};
