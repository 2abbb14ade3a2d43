import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../model/finding.ts';
import { report } from '../rules.ts';
import { attribute, lineOf, type DistFile, type DistPage, type Site } from './page.ts';
import { resolveAddress, servedFile } from './resolve.ts';

const SOURCES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  use: ['href', 'xLinkHref'],
  img: ['src'],
  image: ['href', 'xLinkHref'],
  script: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  iframe: ['src'],
  form: ['action'],
};

function addressesOf(element: Element): string[] {
  const plain = (SOURCES[element.tagName] ?? []).flatMap((name) => attribute(element, name) ?? []);
  const srcset = (attribute(element, 'srcSet') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? []);
  return [...plain, ...srcset.filter((address) => address !== ''), ...metaAddresses(element)];
}

function metaAddresses(element: Element): string[] {
  if (element.tagName !== 'meta') return [];
  const content = attribute(element, 'content') ?? '';
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  if (/^(?:og:url|og:image|twitter:image)$/.test(name)) return [content];
  const refresh = element.properties.httpEquiv;
  if (refresh === undefined || !/refresh/i.test(String(refresh))) return [];
  const target = /url=(.+)$/i.exec(content)?.[1];
  return target === undefined ? [] : [target.replace(/^["']|["']$/g, '')];
}

function checkFragment(fragment: string, address: string, page: DistPage, target: DistPage, line: number): Finding[] {
  // `#top` and text fragments are the browser's own.
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:') || target.ids.has(fragment)) return [];
  return [
    report(
      'dist-anchor',
      { file: `dist/${page.path}`, line },
      `${address}: ${target.path}에 id="${fragment}"가 없다. 링크나 제목의 id를 고친다.`,
    ),
  ];
}

/** Judges one address of a page, by the rules `dist-link`, `dist-base` and `dist-anchor`. */
function checkAddress(address: string, page: DistPage, site: Site, line: number): Finding[] {
  // The page itself, opened anew: on the page for what is missing at whatever address was asked for.
  if (address === '') return [];
  const place = { file: `dist/${page.path}`, line };
  const target = resolveAddress(address, page.path, site);
  if (target.kind === 'external') return [];
  if (target.kind === 'broken') return [report('dist-link', place, `${address}: 주소가 아니다. 링크를 고친다.`)];
  if (target.kind === 'outside-base') {
    return [
      report('dist-base', place, `${address}: ${site.base} 아래가 아니다. src/site/urls.ts의 함수로 주소를 만든다.`),
    ];
  }
  const file = servedFile(target.path, site.files);
  if (file === undefined) {
    const folder = site.files.has(`${target.path}/index.html`);
    return [
      report(
        'dist-link',
        place,
        `${address}: ${folder ? '끝에 /가 없다. 붙인다.' : '그런 파일이 없다. 링크를 고치거나 파일을 만든다.'}`,
      ),
    ];
  }
  const targetPage = site.pages.get(file);
  return targetPage === undefined ? [] : checkFragment(target.fragment, address, page, targetPage, line);
}

/** Rules `dist-link`, `dist-base`, `dist-anchor` over a page: links, images, scripts, forms, redirects, pasted-link metadata. */
export function checkPageLinks(page: DistPage, site: Site): Finding[] {
  const findings: Finding[] = [];
  visit(page.tree, 'element', (element) => {
    for (const address of addressesOf(element)) findings.push(...checkAddress(address, page, site, lineOf(element)));
  });
  return findings;
}

/** The same rules over the absolute addresses in feeds, sitemaps, JSON and Markdown. */
export function checkTextLinks({ path, text }: DistFile, site: Site): Finding[] {
  const page: DistPage = { path, tree: { type: 'root', children: [] }, ids: new Map() };
  return text.split('\n').flatMap((line, index) => {
    // Trailing punctuation belongs to the sentence, not to the address.
    const words = line.match(/https?:\/\/[^\s<>"'()[\]{}\\]+/g) ?? [];
    const own = words
      .map((word) => word.replace(/[.,;:!?]+$/, ''))
      .filter((word) => word === site.origin || word.startsWith(`${site.origin}/`));
    return own.flatMap((address) => checkAddress(address, page, site, index + 1));
  });
}
