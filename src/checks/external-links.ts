import { visit } from 'unist-util-visit';
import type { Finding } from '../model/finding.ts';
import { report, type Place } from './rules.ts';
import type { TopicDocument } from './topic-document.ts';

/** Places at which each outside address stands, by address without its fragment. */
export type ExternalLinks = ReadonlyMap<string, readonly Place[]>;

/** When an address was last seen to answer: `{ "https://…": "2026-11-20" }`. Only what answered is remembered. */
export type LinkCache = Readonly<Record<string, string>>;

/** The part of `fetch` that is needed. Rejects when nobody answers. */
export type Ask = (url: string, method: 'HEAD' | 'GET') => Promise<{ readonly status: number }>;

/** All `https://` addresses of the content: of front matter fields and of links in bodies. */
export function externalLinks(topics: readonly TopicDocument[]): ExternalLinks {
  const links = new Map<string, Place[]>();
  const add = (address: string, place: Place): void => {
    const url = address.split('#')[0] ?? '';
    if (!url.startsWith('https://')) return;
    links.set(url, [...(links.get(url) ?? []), place]);
  };
  for (const topic of topics) {
    for (const { value, line } of topic.fields.values()) add(value, { file: topic.path, line });
    if (topic.body === undefined) continue;
    visit(topic.body, ['link', 'definition'], (node) => {
      if ('url' in node && typeof node.url === 'string') add(node.url, topic.placeOf(node));
    });
  }
  return links;
}

/** Days for which an answer is believed. */
const FRESH_DAYS = 30;
const AT_ONCE = 6;
/** So many failures in a row before the first answer mean that this machine is offline. */
const OFFLINE_AFTER = 6;

const isFresh = (day: string | undefined, today: string): boolean =>
  day !== undefined && (Date.parse(today) - Date.parse(day)) / 86_400_000 < FRESH_DAYS;

/** Whether the page is there (`true`), gone (`false`), or did not say (`undefined`: busy, forbidden to programs, broken). */
async function isThere(url: string, ask: Ask): Promise<boolean | undefined> {
  const head = await ask(url, 'HEAD');
  // Some servers know only GET.
  const { status } = head.status >= 400 ? await ask(url, 'GET') : head;
  if (status < 400) return true;
  return status === 404 || status === 410 ? false : undefined;
}

/** What {@link checkExternal} found. */
export interface ExternalResult {
  readonly findings: readonly Finding[];
  /** The cache with what answered now; entries of addresses that stand nowhere are dropped. */
  readonly cache: LinkCache;
  readonly asked: number;
  /** Nobody answered at all: nothing is known. */
  readonly offline: boolean;
}

/** Rules `external-gone` and `external-unsure`: asks every address that did not answer within the last 30 days. */
export async function checkExternal(
  links: ExternalLinks,
  { ask, cache, today }: { ask: Ask; cache: LinkCache; today: string },
): Promise<ExternalResult> {
  const kept = Object.entries(cache).filter(([url, day]) => links.has(url) && isFresh(day, today));
  const next = new Map(kept);
  const waiting = [...links.keys()].filter((url) => !next.has(url));
  const asked = waiting.length;
  const findings: Finding[] = [];
  let answers = 0;
  let failures = 0;
  const offline = (): boolean => answers === 0 && failures >= Math.min(OFFLINE_AFTER, asked) && failures > 0;
  const say = (url: string, rule: 'external-gone' | 'external-unsure', message: string): void => {
    for (const place of links.get(url) ?? []) findings.push(report(rule, place, `${url}: ${message}`));
  };
  const work = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined && !offline(); url = waiting.shift()) {
      try {
        const there = await isThere(url, ask);
        answers++;
        if (there === true) next.set(url, today);
        else if (there === false) say(url, 'external-gone', '없는 쪽이다. 지금의 AWS 문서 주소로 바꾼다.');
        else say(url, 'external-unsure', '서버가 대답하지 않는다. 브라우저로 열어 본다.');
      } catch {
        failures++;
        say(url, 'external-unsure', '닿지 못했다. 나중에 다시 실행한다.');
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return offline()
    ? { findings: [], cache, asked, offline: true }
    : { findings, cache: Object.fromEntries([...next].sort()), asked, offline: false };
}
