import type { Finding } from '../model/finding.ts';
import { report, type FileLine } from './rules.ts';
import type { TopicDocument } from './topic-document.ts';

/** Places at which each outside address stands, by address without its fragment. */
export type ExternalLinks = ReadonlyMap<string, readonly FileLine[]>;

/** The part of `fetch` that is needed. Rejects when nobody answers. */
export type Ask = (url: string, method: 'HEAD' | 'GET') => Promise<{ readonly status: number }>;

/** All `https://` addresses of the content: of front matter fields and of links in bodies. */
export function externalLinks(topics: readonly TopicDocument[]): ExternalLinks {
  const all = topics.flatMap((topic) => [
    ...[...topic.fields.values()].map((field) => ({ address: field.value, place: field })),
    ...topic.nodes.flatMap((node) =>
      node.type === 'link' || node.type === 'definition' ? [{ address: node.url, place: topic.placeOf(node) }] : [],
    ),
  ]);
  const links = Map.groupBy(
    all.filter(({ address }) => address.startsWith('https://')),
    ({ address }) => address.replace(/#.*/, ''),
  );
  return new Map([...links].map(([url, found]) => [url, found.map(({ place }) => place)]));
}

/** Asks for a page: it is there, gone, did not say (busy, forbidden to programs, broken), or nobody answered. */
async function askFor(url: string, ask: Ask): Promise<'there' | 'gone' | 'unsure' | 'silent'> {
  try {
    const head = await ask(url, 'HEAD');
    // Some servers know only GET.
    const { status } = head.status >= 400 ? await ask(url, 'GET') : head;
    return status < 400 ? 'there' : status === 404 || status === 410 ? 'gone' : 'unsure';
  } catch {
    return 'silent';
  }
}

const SAID = {
  gone: ['external-gone', '없는 쪽이다. 지금의 AWS 문서 주소로 바꾼다.'],
  unsure: ['external-unsure', '서버가 대답하지 않는다. 브라우저로 열어 본다.'],
  silent: ['external-unsure', '닿지 못했다. 나중에 다시 실행한다.'],
} as const;

/** Pages that are asked for at once; as many that nobody answers, and none other, mean that this machine is offline. */
const AT_ONCE = 6;

/** Rules `external-gone` and `external-unsure`: asks for every address. `undefined` when nobody answers at all. */
export async function checkExternal(links: ExternalLinks, ask: Ask): Promise<readonly Finding[] | undefined> {
  const answers = new Map<string, Awaited<ReturnType<typeof askFor>>>();
  const isOffline = (): boolean =>
    answers.size >= Math.min(AT_ONCE, links.size) && [...answers.values()].every((answer) => answer === 'silent');
  const waiting = links.keys();
  const work = async (): Promise<void> => {
    for (const url of waiting) {
      answers.set(url, await askFor(url, ask));
      if (isOffline()) return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (links.size > 0 && isOffline()) return undefined;
  return [...answers].flatMap(([url, answer]) => {
    if (answer === 'there') return [];
    const [rule, message] = SAID[answer];
    return (links.get(url) ?? []).map((place) => report(rule, place, `${url}: ${message}`));
  });
}
