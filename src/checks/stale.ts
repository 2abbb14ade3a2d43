import { DOMAIN_TITLES } from '../model/labels.ts';
import { topicFrontMatter } from '../model/topic.ts';
import type { Content } from './check-content.ts';
import { dataEntries, readDataFiles } from './data-files.ts';
import { readTopicDocument } from './topic-document.ts';

/** What was compared with AWS, and when. */
interface Verified {
  readonly file: string;
  readonly verifiedOn: string;
  readonly facts: readonly string[];
}

/** What was last compared with AWS too long ago, of one domain or of the services. */
export interface StaleGroup {
  readonly title: string;
  /** Facts (or services) of the whole group. */
  readonly of: number;
  readonly items: readonly Verified[];
}

const DAY = 86_400_000;

/** Facts and service states not verified for so many days before `today` (`YYYY-MM-DD`), by domain, the oldest first. */
export function findStale(content: Pick<Content, 'topics' | 'data'>, days: number, today: string): StaleGroup[] {
  const limit = new Date(Date.parse(today) - days * DAY).toISOString().slice(0, 10);
  const group = (title: string, all: readonly Verified[]): StaleGroup => ({
    title,
    of: all.reduce((sum, { facts }) => sum + facts.length, 0),
    items: all
      .filter(({ verifiedOn }) => verifiedOn < limit)
      .toSorted((a, b) => a.verifiedOn.localeCompare(b.verifiedOn)),
  });
  const topics = content.topics.flatMap((topic): Verified[] => {
    const { data } = topicFrontMatter.safeParse(readTopicDocument(topic).frontMatter?.value);
    if (data?.status !== 'published') return [];
    return [{ file: topic.path, verifiedOn: data.verifiedOn ?? '', facts: data.facts.map(({ label }) => label) }];
  });
  const file = 'content/_services.yaml';
  const services = dataEntries(readDataFiles(content.data), file)?.entries ?? [];
  return [
    ...Object.entries(DOMAIN_TITLES).map(([domain, title]) =>
      group(
        title,
        topics.filter((topic) => topic.file.startsWith(`content/${domain}/`)),
      ),
    ),
    group(
      '서비스의 상태',
      services.map(({ service, verifiedOn }) => ({ file, verifiedOn, facts: [service] })),
    ),
  ];
}
