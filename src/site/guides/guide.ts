/** Topics of a domain that belong together. */
interface TopicGroup {
  readonly name: string;
  /** Slugs inside the domain, in reading order. */
  readonly topics: readonly string[];
}

/** What a domain's page says before its list. Texts are one line each with `**strong**` and `[[domain/slug|text]]`. */
export interface DomainGuide {
  /** What the domain is about and how its parts hang together, a paragraph each. */
  readonly about: readonly string[];
  /** The decisions that the exam asks for, each as a question with its answer. */
  readonly decisions: readonly string[];
  readonly groups: readonly TopicGroup[];
}
