/** A situation as the filter of `/scenarios/` finds it. Texts may hold `code` and **strong**. */
export interface ScenarioData {
  readonly situation: string;
  readonly why: string;
  /** Where it stands, with its anchor. */
  readonly url: string;
  /** Id of its topic. */
  readonly topic: string;
  /** Ids of what answers it, the deciding one first. */
  readonly answers: readonly string[];
  /** What is chosen of these, where their titles do not say it. */
  readonly choose?: string | undefined;
  /** Words of which a search says one or more where it asks for this. */
  readonly decides?: readonly string[] | undefined;
}

/** A topic that a situation names. */
interface NamedTopic {
  readonly title: string;
  readonly url: string;
  /** Its other names. */
  readonly names: string;
  /** A comparison or a concept: it tells apart or explains what one chooses, and is no choice. */
  readonly explains?: true;
}

/** `scenarios/all.json`. */
export interface ScenarioList {
  /** Every topic that is named, by id. */
  readonly topics: Readonly<Record<string, NamedTopic>>;
  readonly scenarios: readonly ScenarioData[];
  /** Requirements by all that they are called, with where their situations stand in the list, the most frequent answers first. */
  readonly requirements: readonly { readonly names: readonly string[]; readonly members: readonly number[] }[];
}
