/** What the plan to an exam is made of, as a file of the build: the days of the four weeks with what is ticked on them, what it is called, the minutes that it takes, how much the exam asks of it, and of situations which (`?of=`). */
export type PlanData = readonly {
  readonly title: string;
  readonly steps: readonly (readonly [key: string, name: string, minutes: number, worth: number, of?: string])[];
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

/** `study/progress.json`: what progress is measured against. */
export interface ProgressData {
  /** Domains of the site with their published topics. */
  readonly domains: readonly { readonly id: string; readonly title: string; readonly topics: readonly string[] }[];
  /** Titles of topics, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Tasks of the exam with the topics that answer them. */
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly topics: readonly string[] }[];
}
