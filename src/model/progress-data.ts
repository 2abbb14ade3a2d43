/** `study/progress.json`: what progress is measured against. */
export interface ProgressData {
  /** Domains of the site with their published topics. */
  readonly domains: readonly { readonly id: string; readonly title: string; readonly topics: readonly string[] }[];
  /** Titles of topics, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Tasks of the exam with the topics that answer them. */
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly topics: readonly string[] }[];
}
