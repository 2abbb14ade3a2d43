import { askedFirst, topicFrontMatter, type TopicFrontMatter } from '../model/topic.ts';
import { factsAmong, insertFactValues } from './fact-values.ts';
import { readTopicText } from './topic-text.ts';
import type { TopicFile } from './topic-files.ts';

/** A published topic without its rendering: for what must be known before pages are made (links, sitemap, pictures). */
export interface PublishedTopic extends TopicFrontMatter {
  /** `<domain>/<slug>`. */
  readonly id: string;
  /** MDX below the front matter. */
  readonly body: string;
}

/** Reads the front matter of topic files; drafts and files that the content checks would refuse are left out. */
export function readPublishedTopics(files: readonly TopicFile[]): PublishedTopic[] {
  const valueOf = factsAmong(files);
  return files.flatMap(({ id, text }) => {
    const parts = readTopicText(text);
    const parsed = topicFrontMatter.safeParse(parts?.data);
    if (parts === undefined || !parsed.success || parsed.data.status !== 'published') return [];
    return [{ ...parsed.data, facts: askedFirst(parsed.data.facts), id, body: insertFactValues(parts.body, valueOf) }];
  });
}
