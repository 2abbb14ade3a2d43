/** A score on the exam's scale and the range in which the ability behind it lies with 95 %. */
export interface ScaledScore {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

const Z95 = 1.96;

/** Wilson's interval: honest with few questions and at the ends, where the usual one is not. */
export function wilson(right: number, count: number): readonly [low: number, high: number] {
  if (count === 0) return [0, 1];
  const share = right / count;
  const z2 = Z95 ** 2;
  const middle = (share + z2 / (2 * count)) / (1 + z2 / count);
  const half = (Z95 / (1 + z2 / count)) * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** The share of right answers stretched over the scale. How AWS scales is not published. */
export function scaledScore(right: number, count: number, [lowest, highest]: readonly [number, number]): ScaledScore {
  const stretch = (share: number): number => Math.round(lowest + (highest - lowest) * share);
  const [low, high] = wilson(right, count);
  return { score: stretch(count === 0 ? 0 : right / count), low: stretch(low), high: stretch(high) };
}
