import { DOMAINS } from '../model/domain.ts';
import type { Topic } from './topics.ts';
import { domainUrl, pageUrl, topicUrl } from './urls.ts';

/** Name of the site in titles and feeds. */
export const SITE_NAME = 'SAA 노트';

/** A JSON-LD graph: `{ "@context": "https://schema.org", "@graph": […] }`. */
export interface LinkedData {
  readonly '@context': string;
  readonly '@graph': readonly object[];
}

const graph = (...nodes: object[]): LinkedData => ({ '@context': 'https://schema.org', '@graph': nodes });

/** Path → absolute address under the site's origin. */
type Absolute = (path: string) => string;
const absoluteAt =
  (site: URL | undefined): Absolute =>
  (path) =>
    new URL(path, site ?? 'https://site.invalid').href;

/** One step of the way from home to a page: its name, and its path with the base. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

function breadcrumbs(absolute: Absolute, steps: readonly Crumb[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: SITE_NAME, path: pageUrl('') }, ...steps].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}

/** What search engines read about a topic page: the article, its sections, and the way to it. */
export function topicData(
  topic: Topic,
  { picture, sections }: { picture: string; sections: readonly { slug: string; text: string }[] },
  site: URL | undefined,
): LinkedData {
  const absolute = absoluteAt(site);
  const url = absolute(topicUrl(topic.id));
  return graph(
    {
      '@type': 'TechArticle',
      '@id': `${url}#article`,
      url,
      headline: topic.title,
      ...(topic.titleEn === topic.title ? {} : { alternativeHeadline: topic.titleEn }),
      description: topic.summary,
      inLanguage: 'ko',
      dateModified: topic.verifiedOn,
      image: absolute(picture),
      keywords: [topic.titleEn, ...topic.aliases].slice(0, 12).join(', '),
      isPartOf: { '@type': 'WebSite', name: SITE_NAME, url: absolute(pageUrl('')) },
      author: { '@type': 'Organization', name: SITE_NAME, url: absolute(pageUrl('')) },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      hasPart: sections.map(({ slug, text }) => ({ '@type': 'WebPageElement', name: text, url: `${url}#${slug}` })),
      citation: topic.references.map(({ url: reference }) => reference),
    },
    breadcrumbs(absolute, [
      { name: DOMAINS[topic.domain].title, path: domainUrl(topic.domain) },
      { name: topic.title, path: topicUrl(topic.id) },
    ]),
  );
}

/** The way to a list page: `listData([{ name: '숫자와 한도', path: '/facts/' }], …)`. */
export const listData = (way: readonly Crumb[], site: URL | undefined): LinkedData =>
  graph(breadcrumbs(absoluteAt(site), way));

/** The site itself, with its search for engines that offer one. */
export function siteData(description: string, site: URL | undefined): LinkedData {
  const absolute = absoluteAt(site);
  return graph({
    '@type': 'WebSite',
    name: SITE_NAME,
    url: absolute(pageUrl('')),
    description,
    inLanguage: 'ko',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(pageUrl('search/'))}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
}

/** JSON for a `<script type="application/ld+json">`: nothing in it can end the element. */
export const toDataBlock = (data: LinkedData): string => JSON.stringify(data).replaceAll('<', '\\u003c');
