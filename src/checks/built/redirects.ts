import { visit } from 'unist-util-visit';
import type { Finding } from '../../model/finding.ts';
import { report } from '../rules.ts';
import { attribute, type DistFile, type DistPage, type Site } from './page.ts';
import { resolveAddress, servedFile } from './resolve.ts';

/** The host rules of the built site, relative to `dist/`. */
const HOST_RULES = '_redirects';

/** A page at a former address: what its script forwards to, or `undefined` for every other page. */
function targetOf({ tree }: DistPage): string | undefined {
  let target: string | undefined;
  visit(tree, 'element', (element) => {
    if (element.tagName === 'html') target = attribute(element, 'dataTarget');
  });
  return target;
}

/** Rule `dist-redirect` for one address that something forwards to: it is a page, and does not forward again. */
function checkTarget(target: string, file: string, line: number, site: Site): Finding[] {
  const place = { file: `dist/${file}`, line };
  const resolved = resolveAddress(target, 'index.html', site);
  const served = resolved.kind === 'file' ? servedFile(resolved.path, site.files) : undefined;
  if (served === undefined)
    return [report('dist-redirect', place, `${target}: 옮겨 갈 곳이 없다. redirectFrom을 고친다.`)];
  const page = site.pages.get(served);
  return page !== undefined && targetOf(page) !== undefined
    ? [report('dist-redirect', place, `${target}: 다시 옮겨 가는 주소다. 마지막 주소로 바로 보낸다.`)]
    : [];
}

/** Rule `dist-redirect`: pages at former addresses, and the rules for hosts that say the same. */
export function checkRedirectsBuilt(site: Site, texts: readonly DistFile[]): Finding[] {
  const forwarding = [...site.pages.values()].flatMap((page) => {
    const target = targetOf(page);
    return target === undefined ? [] : [{ page, target }];
  });
  const rules = (texts.find(({ path }) => path === HOST_RULES)?.text ?? '').split('\n');
  const listed = new Set(rules.map((rule) => rule.split(' ')[0]));
  return [
    ...forwarding.flatMap(({ page, target }) => checkTarget(target, page.path, 1, site)),
    ...forwarding
      .filter(({ page }) => !listed.has(`${site.base}${page.path.replace(/index\.html$/, '')}`))
      .map(({ page }) =>
        report(
          'dist-redirect',
          { file: `dist/${page.path}`, line: 1 },
          `옮겨 가는 쪽이 ${HOST_RULES}에 없다. 다시 빌드한다.`,
        ),
      ),
    ...rules.flatMap((rule, index) => {
      const [from, target] = rule.split(' ');
      return rule.startsWith('#') || from === undefined || target === undefined
        ? []
        : checkTarget(target, HOST_RULES, index + 1, site);
    }),
  ];
}
