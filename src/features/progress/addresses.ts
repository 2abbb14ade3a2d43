/** Addresses that the parts of the records need. */
export interface Addresses {
  /** What progress is measured against, and the list of questions. */
  readonly dataUrl: string;
  readonly questionsUrl: string;
  /** Address of the site. */
  readonly base: string;
}
