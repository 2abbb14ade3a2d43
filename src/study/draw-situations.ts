/** Situations that go over what was learnt: of topics that are weak first, then of what was read, and only then of what was not. */

/** What was read, and what of the topics is weak. */
interface Known {
  readonly read: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
}

/** Which situations, by their place, and of how many each sort they are. */
export interface DrawnSituations {
  readonly places: ReadonlySet<number>;
  /** `틀렸거나 다시 볼 주제에서 4개, 읽은 주제에서 11개`; empty where nothing is known of the learner. */
  readonly told: string;
}

/** Draws so many of situations, of which the topics are given in their order: of each topic one, then of each another. */
export function drawSituations(topics: readonly string[], { read, weak }: Known, count: number): DrawnSituations {
  const sorts = ['틀렸거나 다시 볼 주제에서', '읽은 주제에서', '그 밖에서'] as const;
  const met = new Map<string, number>();
  const all = topics.map((topic, place) => {
    const turn = met.get(topic) ?? 0;
    met.set(topic, turn + 1);
    return { place, turn, sort: weak.has(topic) ? 0 : read.has(topic) ? 1 : 2 };
  });
  const drawn = all.toSorted((a, b) => a.sort - b.sort || a.turn - b.turn).slice(0, count);
  const told = sorts.flatMap((name, at) => {
    const own = drawn.filter(({ sort }) => sort === at).length;
    return own === 0 ? [] : `${name} ${own}개`;
  });
  return {
    places: new Set(drawn.map(({ place }) => place)),
    told: drawn.every(({ sort }) => sort === 2) ? '' : told.join(', '),
  };
}
