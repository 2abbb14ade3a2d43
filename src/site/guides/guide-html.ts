import { renderInline } from '../../markdown/render-inline.ts';
import { splitWikiLinks } from '../../markdown/wiki-links.ts';
import { topicUrl } from '../urls.ts';

/** A line of a guide as HTML; a link to a topic that is not published stays as its words. */
export function guideHtml(line: string, topics: ReadonlyMap<string, { readonly title: string }>): string {
  const parts = splitWikiLinks(line).map((part) => {
    if (typeof part === 'string') return part;
    const title = topics.get(part.target)?.title;
    const words = part.text ?? title ?? '';
    return title === undefined ? words : `[${words}](${topicUrl(part.target, part.heading)})`;
  });
  return renderInline(parts.join(''));
}
