/** What the plan to an exam is made of, as a file of the build: the days of the four weeks with what is ticked on them, what it is called, the minutes that it takes, how much the exam asks of it, of situations which (`?of=`), and the minutes that a topic takes in short. */
export type PlanData = readonly {
  readonly title: string;
  readonly steps: readonly (readonly [
    key: string,
    name: string,
    minutes: number,
    worth: number,
    of?: string,
    short?: number,
  ])[];
}[];

/** Minutes that some steps take together. */
export const minutesOf = (steps: readonly { readonly minutes: number }[]): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** So many minutes in words, as near as anybody reads: `50분`, `1시간 20분`. */
export function sayMinutes(minutes: number): string {
  const fives = 5 * Math.max(1, Math.round(minutes / 5));
  if (fives < 60) return `${fives}분`;
  const tens = Math.round(minutes / 10);
  return [`${Math.floor(tens / 6)}시간`, ...(tens % 6 === 0 ? [] : [`${(tens % 6) * 10}분`])].join(' ');
}

/** What the address of a step says besides, of its key: that it is ticked there, and no earlier one of the same (`practise:compliance~2`). */
export function againIn(key: string): string {
  const times = /~(\d+)$/.exec(key)?.[1];
  return times === undefined ? '' : `&again=${times}`;
}
