import type { APIRoute } from 'astro';
import { DOMAINS } from '../model/domain.ts';
import { getTopicsByDomain } from '../site/topics.ts';
import { pageUrl } from '../site/urls.ts';

/** The site's map for language models: every topic's Markdown with its one-sentence summary. */
export const GET: APIRoute = async ({ site }) => {
  const sections = [...(await getTopicsByDomain())].map(([domain, topics]) =>
    [
      `## ${DOMAINS[domain].title}`,
      '',
      ...topics.map(({ id, title, summary }) => `- [${title}](${new URL(pageUrl(`${id}.md`), site).href}): ${summary}`),
    ].join('\n'),
  );
  const head =
    '# SAA 노트\n\n> AWS Solutions Architect – Associate(SAA-C03) 지식 베이스. 한국어. 숫자마다 근거가 되는 AWS 문서가 있다.';
  return new Response(`${[head, ...sections].join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
