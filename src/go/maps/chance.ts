/** How hashing spreads keys: the little of probability theory that sizes of maps need. */

/** A quantity that depends on hashes: its mean, and bounds that it practically never leaves. */
export interface Estimate {
  readonly expected: number;
  readonly least: number;
  readonly most: number;
}

export const exactly = (value: number): Estimate => ({ expected: value, least: value, most: value });

/** Mean ± `deviations` standard deviations, within what is possible. */
export function around(mean: number, variance: number, least = 0, most = Infinity, deviations = 5): Estimate {
  const spread = deviations * Math.sqrt(Math.max(0, variance));
  return {
    expected: mean,
    least: Math.min(mean, Math.max(least, Math.floor(mean - spread))),
    most: Math.max(mean, Math.min(most, Math.ceil(mean + spread))),
  };
}

/** P(X > k) for X ~ Binomial(n, p): how likely more than `k` of `n` keys fall into one of `1/p` equally likely places. */
export function binomialTail(n: number, p: number, k: number): number {
  if (k >= n) return 0;
  if (k < 0 || p >= 1) return 1;
  const mean = n * p;
  const deviation = Math.sqrt(mean * (1 - p));
  // 12 deviations out nothing is left that a double could add.
  if (k > mean + 12 * deviation + 40) return 0;
  if (k < mean - 12 * deviation - 40) return 1;
  return k + 1 > mean ? sum(n, p, k + 1, 1) : 1 - sum(n, p, k, -1);
}

/** Sum of probabilities from `from` outwards, away from the mean: `step` 1 upwards, -1 downwards. */
function sum(n: number, p: number, from: number, step: 1 | -1): number {
  let term = Math.exp(logFactorial(n) - logFactorial(from) - logFactorial(n - from) + from * Math.log(p) + (n - from) * Math.log1p(-p));
  let total = 0;
  for (let k = from; k >= 0 && k <= n; k += step) {
    total += term;
    if (term < total * 1e-12) break;
    term *= step === 1 ? ((n - k) / (k + 1)) * (p / (1 - p)) : (k / (n - k + 1)) * ((1 - p) / p);
  }
  return total;
}

/** ln n!: the sum where it is short, Stirling's series beyond, which is exact to 1e-12 there. */
function logFactorial(n: number): number {
  if (n < 32) {
    let total = 0;
    for (let i = 2; i <= n; i++) total += Math.log(i);
    return total;
  }
  const x = n + 1;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5);
}

/** E[max(0, X - bound)] for X ~ Normal(mean, variance). */
export function meanExcess(mean: number, variance: number, bound: number): number {
  const deviation = Math.sqrt(variance);
  if (deviation === 0) return Math.max(0, mean - bound);
  const z = (mean - bound) / deviation;
  if (z > 8) return mean - bound;
  if (z < -8) return 0;
  return deviation * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) + (mean - bound) * normal(z);
}

/** Φ(z), after Abramowitz and Stegun 26.2.17: error below 1e-7. */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
  return z > 0 ? 1 - tail : tail;
}
