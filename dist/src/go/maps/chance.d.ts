/** How hashing spreads keys: the little of probability theory that sizes of maps need. */
/** A quantity that depends on hashes: its mean, and bounds that it practically never leaves. */
export interface Estimate {
    readonly expected: number;
    readonly least: number;
    readonly most: number;
}
export declare const exactly: (value: number) => Estimate;
/** Mean ± `deviations` standard deviations, within what is possible. */
export declare function around(mean: number, variance: number, least?: number, most?: number, deviations?: number): Estimate;
/** P(X > k) for X ~ Binomial(n, p): how likely more than `k` of `n` keys fall into one of `1/p` equally likely places. */
export declare function binomialTail(n: number, p: number, k: number): number;
/** E[max(0, X - bound)] for X ~ Normal(mean, variance). */
export declare function meanExcess(mean: number, variance: number, bound: number): number;
