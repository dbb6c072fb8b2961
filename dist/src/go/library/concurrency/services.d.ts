/** Objects of which libraries call the methods beside each other. */
import type { Context } from './outside.js';
/** A function that takes an object whose methods then run for every request beside each other. */
interface Service {
    readonly name: RegExp;
    /** The last name, as a call has it before anything is parsed. */
    readonly last: RegExp;
    /** Import path of its package, where that says more. */
    readonly from?: RegExp;
    /** Position of the object. */
    readonly argument: number;
    /** Whatever their parameters are, all its exported methods. */
    readonly methods?: true;
}
export declare const services: readonly Service[];
/** Any of their last names: one test for the many calls that are none. */
export declare const serviceCalls: RegExp;
/** How others call a method of this name, with parameters of these types, in a package with these imports: of a contract that says so. */
export declare function contextOfContract(method: string, params: readonly (string | undefined)[], imports: readonly string[]): Context | undefined;
/** Whether one goroutine calls it, and the other methods of the contract, on an object. */
export declare function isSerialContract(method: string, params: readonly (string | undefined)[], imports: readonly string[]): boolean;
export {};
