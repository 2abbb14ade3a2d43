import { getEntry } from 'astro:content';
import { bareTitle } from '../model/bare-title.ts';
import { pickerPath, type ConfusedPair } from '../model/pair.ts';
import { pairSlug } from '../model/pair-address.ts';
import { splitPlace } from '../model/split-place.ts';
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
  /** In short what both are sections of, where their names do not say it: `S3 객체 잠금`. */
  readonly within?: string;
}

/** What a service is called in short: `Amazon S3` → `S3`, `Application Load Balancer(ALB)` → `ALB`. */
export const shortName = (title: string): string =>
  title.replace(/^(?:Amazon|AWS) /, '').replace(/^.*\((\w+)\)$/, '$1');

/** Both sides of a pair in short, without what their pages tell besides: `보안 그룹과 인바운드·아웃바운드` → `보안 그룹`. */
export const shortNames = ({ sides }: NamedPair): string =>
  sides.map(({ title }) => bareTitle(shortName(title))).join(' · ');

/** Without the name of the service before it this is one of EC2. */
const OF_EC2 = '인스턴스';

/**
 * As {@link shortNames}, the service that both begin with, or the word that two of two words end with, once: `SQS 표준 · FIFO`,
 * `퍼블릭 · 프라이빗 서브넷`; what is half a name without it is whole: `NAT 게이트웨이 · NAT 인스턴스`.
 */
export function shortestNames(pair: NamedPair): string {
  const names = shortNames(pair);
  const [a = [], b = []] = names.split(' · ').map((name) => name.split(' '));
  const until = a.findIndex((word, at) => !/^[A-Z]/.test(word) || word !== b[at]);
  const [own, other] = [a.slice(until), b.slice(until)].map((words) => words.join(' '));
  if (until > 0 && own && other && other !== OF_EC2 && b[until] !== 'for') return `${a.join(' ')} · ${other}`;
  return a.length === 2 && b.length === 2 && a[1] === b[1] ? `${a[0] ?? ''} · ${b.join(' ')}` : names;
}

/** The page that has both as sections, unless it is named after them or they after it. */
function pageOfBoth(a: PairSide, b: PairSide, titleOf: (topic: string) => string | undefined): string | undefined {
  const { id, heading } = splitPlace(a.place);
  if (heading === undefined || splitPlace(b.place).id !== id || id.includes('-vs-')) return undefined;
  const page = shortName(titleOf(id) ?? '');
  const [first = ''] = page.split(' ');
  return [a, b].some(({ title }) => title.startsWith(`${first} `)) ? undefined : page;
}

/** Where two stand side by side in the picker, by what it names them. */
export const pickerUrl = (a: string, b: string): string =>
  pageUrl(pickerPath(a, b));

/** The pages of both sides, in an order of their own. */
const pagesOf = ({ a, b }: ConfusedPair): string =>
  [a, b]
    .map((place) => splitPlace(place).id)
    .sort()
    .join(' ');

/** Finds the comparison that tells two apart: what the pair names, else that which has both as sections or is about their pages. */
function articlesOf(list: readonly ConfusedPair[], isComparison: (topic: string) => boolean) {
  const written = list.filter(({ article, a, b }) => article?.includes('-vs-') === true && !`${a}${b}`.includes('#'));
  const byPages = new Map(written.toReversed().map((pair) => [pagesOf(pair), pair.article]));
  return (pair: ConfusedPair): string | undefined => {
    const [one = '', other] = pagesOf(pair).split(' ');
    const own = pair.table === undefined && one === other && isComparison(one) ? one : undefined;
    return pair.article ?? own ?? byPages.get(pagesOf(pair));
  };
}

/** The pairs that people confuse (`content/_pairs.yaml`), most confused first. */
export const getPairs = once(async (): Promise<readonly NamedPair[]> => {
  const topics = await getTopicMap();
  const list = (await getEntry('pairs', 'list'))?.data.pairs ?? [];
  const articleOf = articlesOf(list, (topic) => topics.get(topic)?.kind === 'comparison');
  const sideOf = (
    place: string,
    name: string | undefined,
    told: { readonly also: readonly string[] | undefined; readonly meaning: string | undefined },
  ): PairSide | undefined => {
    const { id, heading } = splitPlace(place);
    const topic = topics.get(id);
    const { also = [], meaning } = told;
    return topic && { id: name ?? id, place, title: name ?? topic.title, url: topicUrl(id, heading), also, meaning };
  };
  return list.flatMap((pair): NamedPair[] => {
    const a = sideOf(pair.a, pair.nameA, { also: pair.alsoA, meaning: pair.meaningA });
    const b = sideOf(pair.b, pair.nameB, { also: pair.alsoB, meaning: pair.meaningB });
    const article = topics.get(articleOf(pair) ?? '');
    if (a === undefined || b === undefined) return [];
    const about = article === undefined ? undefined : { title: article.title, url: topicUrl(article.id) };
    const slug = pairSlug(pair);
    const url = pageUrl(`compare/${slug}/`);
    const within = pageOfBoth(a, b, (topic) => topics.get(topic)?.title);
    return [
      {
        ...{ ...pair, sides: [a, b], slug, url, ...(about === undefined ? {} : { about }) },
        ...(within === undefined ? {} : { within }),
      },
    ];
  });
});
