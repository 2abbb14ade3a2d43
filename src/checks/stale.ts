import { z } from 'zod';
import { DOMAIN_TITLES } from '../model/labels.ts';
import { serviceStatuses } from '../model/service-status.ts';
import { topicFrontMatter } from '../model/topic.ts';
import { readEntries } from './data-files.ts';
import type { Content } from './check-content.ts';
import { readTopicDocument } from './topic-document.ts';

/** What was last compared with AWS too long ago, of one domain or of the services. */
export interface StaleGroup {
  readonly title: string;
  /** Facts (or services) of the whole group. */
  readonly of: number;
  readonly items: readonly { readonly file: string; readonly verifiedOn: string; readonly facts: readonly string[] }[];
}

const DAY = 86_400_000;

/** Facts and service states not verified for so many days before `today` (`YYYY-MM-DD`), by domain, the oldest first. */
export function findStale(
  { topics, data }: Pick<Content, 'topics' | 'data'>,
  days: number,
  today: string,
): StaleGroup[] {
  const limit = new Date(Date.parse(today) - days * DAY).toISOString().slice(0, 10);
  const oldest = (a: { verifiedOn: string }, b: { verifiedOn: string }): number =>
    a.verifiedOn < b.verifiedOn ? -1 : a.verifiedOn > b.verifiedOn ? 1 : 0;
  const read = topics.flatMap((file) => {
    const parsed = topicFrontMatter.safeParse(readTopicDocument(file).frontMatter?.value);
    if (!parsed.success || parsed.data.status !== 'published') return [];
    const { facts, verifiedOn = '' } = parsed.data;
    return [
      { file: file.path, domain: file.id.split('/')[0] ?? '', verifiedOn, facts: facts.map(({ label }) => label) },
    ];
  });
  const domains = Object.entries(DOMAIN_TITLES).map(([domain, title]): StaleGroup => {
    const members = read.filter((topic) => topic.domain === domain);
    return {
      title,
      of: members.reduce((sum, { facts }) => sum + facts.length, 0),
      items: members
        .filter(({ verifiedOn }) => verifiedOn < limit)
        .sort(oldest)
        .map(({ file, verifiedOn, facts }) => ({ file, verifiedOn, facts })),
    };
  });
  const file = data.find(({ path }) => path === 'content/_services.yaml');
  const services = readEntries(file, serviceStatuses)?.entries ?? [];
  const old = services.filter(({ verifiedOn }) => verifiedOn < limit).sort(oldest);
  const items = old.map(({ service, verifiedOn }) => ({
    file: 'content/_services.yaml',
    verifiedOn,
    facts: [service],
  }));
  return [...domains, { title: '서비스의 상태', of: services.length, items }];
}

/** Days as a command takes them: a whole number, 0 or more. */
export const staleDays = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number);
