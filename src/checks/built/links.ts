import type { Finding } from '../../model/finding.ts';
import { report, type FileLine } from '../rules.ts';
import { addressesOf, attribute, lineIn, resolveAddress, servedFile } from './site.ts';
import type { DistFile, DistPage, Site } from './site.ts';

/** Judges one address that stands in a file, by the rules `dist-link`, `dist-base` and `dist-anchor`. */
function checkAddress(address: string, { path }: DistFile, site: Site, at: FileLine): Finding[] {
  // The page itself, opened anew: on the page for what is missing at whatever address was asked for.
  if (address === '') return [];
  const target = resolveAddress(address, path, site);
  if (target.kind === 'external') return [];
  if (target.kind === 'broken') return [report('dist-link', at, `${address}: 주소가 아니다. 링크를 고친다.`)];
  if (target.kind !== 'file')
    return [report('dist-base', at, `${address}: ${site.base} 아래가 아니다. src/site/urls.ts로 주소를 만든다.`)];
  const file = servedFile(target.path, site.files);
  if (file === undefined) {
    const isFolder = site.files.has(`${target.path}/index.html`);
    const advice = isFolder ? '끝에 /가 없다. 붙인다.' : '그런 파일이 없다. 링크를 고치거나 파일을 만든다.';
    return [report('dist-link', at, `${address}: ${advice}`)];
  }
  const { fragment } = target;
  // `#top` and text fragments are the browser's own.
  if (/^(?:|top|:~:.*)$/s.test(fragment) || site.pages.get(file)?.ids.has(fragment) !== false) return [];
  return [report('dist-anchor', at, `${address}: ${file}에 id="${fragment}"가 없다. 링크나 제목의 id를 고친다.`)];
}

/** Rules `dist-link`, `dist-base`, `dist-anchor` over a page: links, images, scripts, forms, redirects, previews. */
export const checkPageLinks = (page: DistPage, site: Site): Finding[] =>
  page.elements.flatMap((element) =>
    addressesOf(element).flatMap((address) => checkAddress(address, page, site, lineIn(page, element))),
  );

/** The same rules over the absolute addresses in feeds, sitemaps, JSON and Markdown. */
export function checkTextLinks(file: DistFile, site: Site): Finding[] {
  return file.text.split('\n').flatMap((line, index) => {
    // Trailing punctuation belongs to the sentence, not to the address.
    const words = line.match(/https?:\/\/[^\s<>"'()[\]{}\\]+/g)?.map((word) => word.replace(/[.,;:!?]+$/, '')) ?? [];
    const own = words.filter((word) => word === site.origin || word.startsWith(`${site.origin}/`));
    return own.flatMap((address) => checkAddress(address, file, site, { ...lineIn(file), line: index + 1 }));
  });
}

/** The host rules of the built site, relative to `dist/`. */
const HOST_RULES = '_redirects';

/** Where a page at a former address forwards, or `undefined` for every other page. */
const forwardOf = ({ elements }: DistPage): string | undefined => {
  const html = elements.find(({ tagName }) => tagName === 'html');
  return html && attribute(html, 'dataTarget');
};

/** Rule `dist-redirect`: pages at former addresses and the rules for hosts say the same, and lead to a page in one step. */
export function checkRedirectsBuilt(site: Site, texts: readonly DistFile[]): Finding[] {
  const checkForward = (target: string, at: FileLine): Finding[] => {
    const resolved = resolveAddress(target, 'index.html', site);
    const file = resolved.kind === 'file' ? servedFile(resolved.path, site.files) : undefined;
    const page = site.pages.get(file ?? '');
    if (file === undefined)
      return [report('dist-redirect', at, `${target}: 옮겨 갈 곳이 없다. redirectFrom을 고친다.`)];
    if (page === undefined || forwardOf(page) === undefined) return [];
    return [report('dist-redirect', at, `${target}: 다시 옮겨 가는 주소다. 마지막 주소로 바로 보낸다.`)];
  };
  const rules = (texts.find(({ path }) => path === HOST_RULES)?.text ?? '').split('\n').map((rule) => rule.split(' '));
  const listed = new Set(rules.map(([from]) => from));
  return [
    ...[...site.pages.values()].flatMap((page) => {
      const target = forwardOf(page);
      if (target === undefined) return [];
      const isListed = listed.has(`${site.base}${page.path.replace(/index\.html$/, '')}`);
      const message = `옮겨 가는 쪽이 ${HOST_RULES}에 없다. 다시 빌드한다.`;
      return [
        ...checkForward(target, lineIn(page)),
        ...(isListed ? [] : [report('dist-redirect', lineIn(page), message)]),
      ];
    }),
    ...rules.flatMap(([from, target], index) =>
      target === undefined || from?.startsWith('#') === true
        ? []
        : checkForward(target, { file: `dist/${HOST_RULES}`, line: index + 1 }),
    ),
  ];
}
