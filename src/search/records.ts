import type { Headings } from './core.ts';

/** One topic as its results show it. */
export interface TopicRecord {
  /** `<domain>/<slug>`; also the URL below the base path. */
  readonly id: string;
  readonly title: string;
  /** Missing on a small site, whose core has them. @see TopicCard */
  readonly sections?: Headings;
  /** Labels of its facts, in the order of its facts file, where their values are. */
  readonly facts: readonly string[];
}
