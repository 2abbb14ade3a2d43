/** Counts as Korean readers see them: `1,234`. */
export const count = (number: number): string => number.toLocaleString('ko');
