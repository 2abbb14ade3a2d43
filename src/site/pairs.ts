/** The pairs that people confuse (`content/_pairs.yaml`), and what those are to each other that are not confused (`_relations.yaml`). */
import { getEntry } from 'astro:content';
import { pairSlug } from '../model/compare-address.ts';
import { pickerPath, type ConfusedPair } from '../model/pair.ts';
import { splitPlace } from '../model/place.ts';
import { bareTitle, shortName } from '../model/names.ts';
import { once } from './once.ts';
import { getTopicMap } from './topics.ts';
import { pageUrl, topicUrl } from './urls.ts';

/** A topic or a section of one, as its link says it. */
export interface PairSide {
  /** As the picker names it: the id of a topic, or the name of a section. */
  readonly id: string;
  /** `storage/efs`, `networking/vpc-endpoints#gateway-endpoint`. */
  readonly place: string;
  readonly title: string;
  readonly url: string;
  /** Other names that the picker knows it by. */
  readonly also: readonly string[];
  /** What a section is, where the pair says it. */
  readonly meaning?: string | undefined;
}

/** A pair with the names and addresses that its links need. */
export interface NamedPair extends ConfusedPair {
  readonly sides: readonly [PairSide, PairSide];
  /** Last piece of the address of its own page, and that address. */
  readonly slug: string;
  readonly url: string;
  readonly about?: { readonly title: string; readonly url: string };
  /** In short what both are sections of: `S3 객체 잠금`. */
  readonly within?: string;
}

/** Both sides of a pair in short, without what their pages tell besides: `보안 그룹과 인바운드·아웃바운드` → `보안 그룹`. */
export const shortNames = ({ sides }: NamedPair): string =>
  sides.map(({ title }) => bareTitle(shortName(title))).join(' · ');

/** Where two stand side by side in the picker, by what it names them. */
export const pickerUrl = (a: string, b: string): string => pageUrl(pickerPath(a, b));

/** The pairs that people confuse, most confused first. */
export const getPairs = once(async (): Promise<readonly NamedPair[]> => {
  const topics = await getTopicMap();
  const sideOf = (place: string, name: string | undefined, more: Pick<PairSide, 'also' | 'meaning'>): PairSide[] => {
    const { id, heading } = splitPlace(place);
    const topic = topics.get(id);
    if (topic === undefined) return [];
    return [{ id: name ?? id, place, title: name ?? topic.title, url: topicUrl(id, heading), ...more }];
  };
  const list = (await getEntry('pairs', 'list'))?.data.pairs ?? [];
  return list.flatMap((pair): NamedPair[] => {
    const { a, b, nameA, nameB, alsoA = [], alsoB = [], meaningA, meaningB, article = '' } = pair;
    const [left] = sideOf(a, nameA, { also: alsoA, meaning: meaningA });
    const [right] = sideOf(b, nameB, { also: alsoB, meaning: meaningB });
    if (left === undefined || right === undefined) return [];
    const slug = pairSlug(pair);
    const about = topics.get(article);
    const page = splitPlace(a).id;
    const isWithin = left.id !== page && splitPlace(b).id === page && !page.includes('-vs-');
    return [
      {
        ...{ ...pair, sides: [left, right], slug, url: pageUrl(`compare/${slug}/`) },
        ...(about && { about: { title: about.title, url: topicUrl(about.id) } }),
        ...(isWithin && { within: shortName(topics.get(page)?.title ?? '') }),
      },
    ];
  });
});

const getRelations = once(async (): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> => {
  const list = (await getEntry('relations', 'list'))?.data.relations ?? [];
  const sides = list.flatMap(({ a, b, nameA = a, nameB = b, says }) => [
    { id: nameA, other: nameB, says },
    { id: nameB, other: nameA, says },
  ]);
  return new Map(
    [...Map.groupBy(sides, ({ id }) => id)].map(([id, own]) => [
      id,
      Object.fromEntries(own.map(({ other, says }) => [other, says])),
    ]),
  );
});

/** What a topic or a section and others are to each other, by the ids of these in the picker. */
export const relationsOf = async (id: string): Promise<Readonly<Record<string, string>>> =>
  (await getRelations()).get(id) ?? {};
