import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getTopics } from '../site/topics.ts';
import { pageUrl, topicUrl } from '../site/urls.ts';

/** New and re-verified topics, newest first. */
export const GET: APIRoute = async ({ site }) => {
  const topics = [...(await getTopics())].sort((a, b) => b.verifiedOn.localeCompare(a.verifiedOn)).slice(0, 50);
  return rss({
    title: 'SAA 노트',
    description: 'AWS SAA-C03 주제의 새 글과 다시 확인한 글',
    site: new URL(pageUrl(''), site).href,
    items: topics.map(({ id, title, summary, verifiedOn }) => ({
      title,
      description: summary,
      link: topicUrl(id),
      pubDate: new Date(`${verifiedOn}T00:00:00Z`),
    })),
    customData: '<language>ko</language>',
  });
};
