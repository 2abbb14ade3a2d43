/** What a link preview shows of a topic. */
export interface TopicPreview {
  readonly title: string;
  /** Domain and kind: `스토리지 · 서비스`. */
  readonly where: string;
  readonly summary: string;
  /** At most two numbers: label and value, plain text. */
  readonly facts: readonly (readonly [label: string, value: string])[];
}

/** `/previews/<domain>.json`: previews by slug. */
export type PreviewList = Readonly<Record<string, TopicPreview>>;
