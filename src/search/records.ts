import type { Headings } from './core.ts';

/** One topic as its results show it: from its record file, or on a small site from the core. */
export interface TopicRecord {
  /** `<domain>/<slug>`; also the URL below the base path. */
  readonly id: string;
  readonly title: string;
  readonly sections: Headings;
}
