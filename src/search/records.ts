import type { Headings } from './core.ts';

/** What is said about a name from elsewhere: where it is from, and why what is here is like it. */
export interface ElsewhereNote {
  readonly by?: string | undefined;
  readonly why: string;
}

/** One topic as its results show it: from its record file, or on a small site from the core. */
export interface TopicRecord {
  /** `<domain>/<slug>`; also the URL below the base path. */
  readonly id: string;
  readonly title: string;
  readonly sections: Headings;
}
