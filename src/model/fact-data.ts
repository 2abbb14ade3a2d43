/** A number as the filter of `/facts/` finds it; texts may hold `code` and **strong**. */
export interface FactData {
  /** `s3-max-object`: its anchor on the page of its domain. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  /** The older value that exam material still uses. */
  readonly era?: string;
  /** What notes call it besides. */
  readonly called?: string;
  readonly source: string;
  /** Where it is explained. */
  readonly url: string;
  /** Ids of the other topics that show it. */
  readonly lent?: readonly string[];
  /** Where its value stands among all, times with times and sizes with sizes. */
  readonly rank: number;
}

/** A topic with its numbers: an entry of `facts/all.json`. */
export interface TopicFacts {
  readonly title: string;
  readonly url: string;
  /** Key and title of its domain. */
  readonly domain: readonly [key: string, title: string];
  /** Other names of the topic. */
  readonly names: string;
  readonly facts: readonly FactData[];
}
