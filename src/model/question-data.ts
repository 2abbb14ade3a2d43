/** The questions as the quiz gets them: files of one build, fetched when somebody practises. */

/** A place that decides an option: its name and its address. */
export interface PlaceData {
  readonly title: string;
  readonly url: string;
}

/** A choice, in the written order. */
interface OptionData {
  readonly text: string;
  readonly right?: true;
  readonly why: string;
  readonly see: PlaceData;
}

/** A question of `study/questions/1-1.json`. Texts may hold `` `code` `` and `**strong**`. */
export interface QuestionData {
  readonly id: string;
  /** Of what is asked and what is right; another one says that an answer was to something else. */
  readonly hash: string;
  readonly level: 1 | 2 | 3;
  readonly stem: string;
  readonly options: readonly OptionData[];
  /** AWS page that settles the right answer, and the day on which it was last read. */
  readonly source: string;
  readonly verifiedOn: string;
}

/** A question of the index: its id, its short name in shared sets, the topics that decide it, that of its answer first. */
type QuestionEntry = readonly [id: string, code: string, topics: readonly string[]];

/** Whether a question is about a domain of the site (`storage`): at least half of what decides it is there. */
export const isOfArea = ([, , topics]: QuestionEntry, domain: string): boolean =>
  2 * topics.filter((topic) => topic.startsWith(`${domain}/`)).length >= topics.length;

/** So many questions as a part of an exam has, and the minutes that so many take. */
export const questionsOf = ({ questions }: { readonly questions: number }, part: number): number =>
  Math.round(questions * part);
export const minutesFor = (
  { questions, minutes }: { readonly questions: number; readonly minutes: number },
  count: number,
): number => Math.round((count * minutes) / questions);

/** So many of an exam's questions, or of a part of one, are not scored. */
export const unscoredOf = (
  { questions, unscored }: { readonly questions: number; readonly unscored: number },
  count: number,
): number => Math.round((count * unscored) / questions);

/** A task with questions. */
export interface TaskEntry {
  /** `1.1`. */
  readonly id: string;
  readonly title: string;
  /** Domain of the exam. */
  readonly domain: string;
  /** Address of its questions. */
  readonly file: string;
  readonly questions: readonly QuestionEntry[];
}

/** `study/questions/index.json`: what there is to choose from, without its text. */
export interface QuestionIndex {
  readonly format: {
    readonly questions: number;
    readonly unscored: number;
    readonly minutes: number;
    readonly passing: number;
    readonly scale: readonly [number, number];
  };
  readonly domains: readonly { readonly id: string; readonly title: string; readonly weight: number }[];
  readonly tasks: readonly TaskEntry[];
}
