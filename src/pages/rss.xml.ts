import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getChanges, summarize } from '../site/changes.ts';
import { absolute } from '../site/export.ts';

/** Topics that an item names of those that came. */
const NAMED = 12;

/** What changed in which topic, a day an item, newest first. */
export const GET: APIRoute = async ({ site }) =>
  rss({
    title: 'SAA 노트',
    description: 'AWS SAA-C03 주제에서 바뀐 값과 새로 온 것',
    site: absolute('', site),
    items: (await getChanges()).map((one) => ({
      title: `${one.day}: ${summarize(one)}`,
      description: [
        ...one.changed.flatMap(({ title, values, facts, more }) => [
          ...values.map(({ label, before, after }) => `${title} · ${label}: ${before} → ${after}`),
          ...facts.map(({ label, value }) => `${title} · ${label}: ${value}`),
          ...(more === '' ? [] : [`${title} · ${more}`]),
        ]),
        ...one.added.slice(0, NAMED).map(({ title }) => `새 주제: ${title}`),
      ].join('\n'),
      link: absolute(`changes/#day-${one.day}`, site),
      pubDate: new Date(`${one.day}T00:00:00Z`),
    })),
    customData: '<language>ko</language>',
  });
