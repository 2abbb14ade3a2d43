/** What is a part of what, and the pairs that are worth comparing in the stead of a part and its whole. */
import { splitPlace } from '../model/split-place.ts';
import { isAboutTwo } from './about-two.ts';
import type { Comparable, Way } from './comparable.ts';
import { once } from './once.ts';
import { getPairs, knownInPairs, shortName, shortNames, type NamedPair, type PairSide } from './pairs.ts';
import { getTopicMap, ofAllTopics, type Topic } from './topics.ts';

/** What a service or a family of them is called, as its parts begin: `Amazon EBS`, `Amazon Kinesis 제품군`. */
const wholeName = ({ kind, title }: Topic): string | undefined =>
  kind === 'service' ? shortName(title) : /^(.+) 제품군$/.exec(shortName(title))?.[1];

/** How the titles of parts begin, and of what they are parts. */
const getWholes = ofAllTopics((topics) =>
  topics.flatMap((topic) => {
    const whole = wholeName(topic);
    return whole === undefined ? [] : [{ id: topic.id, begins: `${whole} ` }];
  }),
);

/** What a page is a part of by its title, or by what an article about two is for: `EBS 볼륨 유형` → EBS. */
export async function wholesOf(page: Topic): Promise<string[]> {
  if (isAboutTwo(page)) return page.related.slice(0, 1);
  const title = shortName(page.title);
  return (await getWholes()).flatMap(({ id, begins }) => (id !== page.id && title.startsWith(begins) ? [id] : []));
}

/** The sections that are sides of pairs, by their page. */
const getSidesOn = ofAllTopics(async () =>
  Map.groupBy(
    (await getPairs()).flatMap(({ sides }) => sides.filter(({ place }) => place.includes('#'))),
    ({ place }) => splitPlace(place).id,
  ),
);

/** Sections of the same page that one is a kind of by its name, unless people confuse the two: `표준 예약 인스턴스` → EC2 예약 인스턴스. */
async function kindsOf({ id, place }: PairSide): Promise<string[]> {
  const [page, { rivals }] = [splitPlace(place).id, await knownInPairs(id)];
  const kinds = ((await getSidesOn()).get(page) ?? []).filter(
    (one) =>
      one.id !== id && !rivals.includes(one.id) && [one.title, ...one.also].some((name) => id.endsWith(` ${name}`)),
  );
  return [...new Set(kinds.map((one) => one.id))];
}

/** What one side of a pair is a part of, the nearest first. */
export async function wholesOfSide(side: PairSide): Promise<string[]> {
  const { id, heading } = splitPlace(side.place);
  const page = (await getTopicMap()).get(id);
  const wholes = page === undefined ? [] : await wholesOf(page);
  return heading === undefined ? wholes : [...(await kindsOf(side)), id, ...wholes];
}

const linkOf = (pair: NamedPair): Way => ({ title: shortNames(pair), url: pair.pickerUrl });

const getCloser = once(async (): Promise<ReadonlyMap<string, NonNullable<Comparable['closer']>>> => {
  const all = await Promise.all(
    (await getPairs()).map(async (pair) => {
      const [a, b] = pair.sides;
      const [ofA, ofB] = [await wholesOfSide(a), await wholesOfSide(b)];
      return [...ofA.map((whole) => [whole, b.id] as const), ...ofB.map((whole) => [whole, a.id] as const)]
        .filter(([whole]) => !(ofA.includes(whole) && ofB.includes(whole)))
        .map(([whole, other]) => ({ whole, other, pair }));
    }),
  );
  return new Map(
    [...Map.groupBy(all.flat(), ({ whole }) => whole)].map(([whole, pairs]) => [
      whole,
      Object.fromEntries(
        [...Map.groupBy(pairs, ({ other }) => other)].map(([other, own]) => [
          other,
          own.map(({ pair }) => linkOf(pair)),
        ]),
      ),
    ]),
  );
});

/** The pairs of a part of something with something else, by the id of that; `undefined` without any. */
export const closerTo = async (id: string): Promise<Comparable['closer']> => (await getCloser()).get(id);

/** The pairs of a part, those first with what is another part of the same, and those of its sections. */
async function pairsOf(id: string, of: readonly string[]): Promise<NonNullable<Comparable['part']>['pairs']> {
  const all = await getPairs();
  const own = all.filter(({ sides }) => sides.some((side) => side.id === id));
  const isApart = async ({ sides: [a, b] }: NamedPair): Promise<boolean> =>
    !(await wholesOfSide(a.id === id ? b : a)).some((whole) => of.includes(whole));
  const apart = new Map(await Promise.all(own.map(async (pair) => [pair, Number(await isApart(pair))] as const)));
  const within = all.filter(({ sides }) => sides.every(({ place }) => place.startsWith(`${id}#`)));
  own.sort((one, other) => Number(apart.get(one)) - Number(apart.get(other)));
  return [...own, ...within].map(linkOf);
}

/** What something is a part of, by id, and the pairs of it: nothing of what is a part of nothing. */
export async function partOf(id: string, of: readonly string[]): Promise<Pick<Comparable, 'part'>> {
  return of.length === 0 ? {} : { part: { of, pairs: await pairsOf(id, of) } };
}
