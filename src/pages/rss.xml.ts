import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getChanges } from '../site/changes.ts';
import { absolute } from '../site/export.ts';

const MOST = 50;
/** Topics that the title of an item names. */
const NAMED = 3;

/** What changed in which topic and why, newest first. */
export const GET: APIRoute = async ({ site }) => {
  const changes = (await getChanges()).slice(0, MOST);
  return rss({
    title: 'SAA 노트',
    description: 'AWS SAA-C03 주제에서 바뀐 것과 이유',
    site: absolute('', site),
    items: changes.map(({ day, why, topics, more }) => {
      const rest = more + Math.max(0, topics.length - NAMED);
      const values = topics.flatMap(({ title, values: changed }) =>
        changed.map(({ before, after }) => `${title}: ${before} → ${after}`),
      );
      return {
        title: `${topics
          .slice(0, NAMED)
          .map(({ title, how }) => `${title} ${how}`)
          .join(', ')}${rest > 0 ? ` 외 ${rest}개` : ''}`,
        description: [...values, why].join('\n'),
        link:
          topics.length === 1 && more === 0
            ? absolute(`${topics[0]?.id ?? ''}/`, site)
            : absolute(`changes/#day-${day}`, site),
        pubDate: new Date(`${day}T00:00:00Z`),
      };
    }),
    customData: '<language>ko</language>',
  });
};
