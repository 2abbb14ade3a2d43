/** A part of a list that is too long for one page. */
export interface PagePart<T> {
  /** 1-based. */
  readonly number: number;
  /** Last piece of its address: `undefined` for the first, `"2"`. */
  readonly param: string | undefined;
  readonly items: readonly T[];
}

/** Cuts a list into parts of about equal length, each of at most about `limit`; the order stays. Never returns no part. */
export function splitParts<T>(items: readonly T[], limit: number): PagePart<T>[] {
  const count = Math.max(1, Math.ceil(items.length / limit));
  const bounds = Array.from({ length: count + 1 }, (_, at) => Math.round((at * items.length) / count));
  return bounds.slice(1).map((end, index) => ({
    number: index + 1,
    param: index === 0 ? undefined : String(index + 1),
    items: items.slice(bounds[index], end),
  }));
}

/** How many questions a phone gets at once: about 25 KB over the wire. */
const QUESTIONS = 45;
/** The questions of a task, for pages to read. */
export const questionParts = <T>(questions: readonly T[]): PagePart<T>[] => splitParts(questions, QUESTIONS);

/** So many whole topics with their drawings are a page of about a megabyte. */
const TOPICS = 16;
/** Parts of a printed set of whole topics. */
export const topicParts = <T>(topics: readonly T[]): PagePart<T>[] => splitParts(topics, TOPICS);

/** The beginning of a list and the tail that is folded, if any: one more than `shown` is not worth a fold. */
export const splitTail = <T>(items: readonly T[], shown: number): (readonly T[])[] =>
  items.length <= shown + 1 ? [items] : [items.slice(0, shown), items.slice(shown)];

/** The title of a part; the first bears that of the whole: `글 전부`, `글 전부 (2)`. */
export const partTitle = (title: string, { number }: Pick<PagePart<unknown>, 'number'>): string =>
  number === 1 ? title : `${title} (${number})`;
