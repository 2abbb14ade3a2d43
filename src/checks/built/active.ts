import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { Finding } from '../../model/finding.ts';
import { report } from '../rules.ts';
import { addressesOf, attribute, placeIn, resolveAddress, type DistPage, type Site } from './site.ts';

/** Elements that embed, run, or change what addresses mean: no page has one. */
const REFUSED =
  /^(?:iframe|frame|frameset|object|embed|applet|base|foreignObject|image|animate\w*|set|handler|discard|math|portal)$/;

const hashOf = (script: Element): string =>
  `'sha256-${createHash('sha256').update(toString(script)).digest('base64')}'`;

const isInline = (element: Element): boolean =>
  element.tagName === 'script' &&
  element.properties.src === undefined &&
  !/json/.test(attribute(element, 'type') ?? '');

/** The sources of `script-src` in a page's policy; `undefined` unless it has one policy that begins with its own origin. */
function scriptSources({ elements }: DistPage): readonly string[] | undefined {
  const policies = elements
    .filter(({ properties }) => /^content-security-policy$/i.test(String(properties.httpEquiv)))
    .map((element) => attribute(element, 'content') ?? '');
  const [policy = '', ...more] = policies;
  const [, sources] = /default-src 'self'\s*;.*script-src ([^;]*)/s.exec(policy) ?? [];
  return more.length > 0 ? undefined : sources?.trim().split(/\s+/);
}

/** What of an element runs, loads or leads where the site does not mean it to. */
function problemOf(element: Element, page: DistPage, site: Site): string | undefined {
  const { tagName, properties } = element;
  if (REFUSED.test(tagName)) return `<${tagName}>: 페이지에 쓸 수 있는 요소가 아니다.`;
  const handler = Object.keys(properties).find((name) => /^(?:on|style$|srcDoc$)/i.test(name));
  if (handler !== undefined) return `<${tagName} ${handler}>: 쓸 수 없는 속성이다.`;
  if (tagName === 'meta' && !/^(?:undefined|content-security-policy|refresh)$/i.test(String(properties.httpEquiv)))
    return `<meta http-equiv="${String(properties.httpEquiv)}">: 쓸 수 없다.`;
  const css = tagName === 'style' ? toString(element) : '';
  if (/@import|expression\s*\(|javascript:|url\(\s*["']?(?:[a-z]+:)?\/\//i.test(css))
    return '<style>이 다른 곳의 것을 부른다.';
  const target = tagName === 'script' && !isInline(element) ? attribute(element, 'src') : undefined;
  const script = target === undefined ? undefined : resolveAddress(target, page.path, site);
  if (script !== undefined && !(script.kind === 'file' && /^_astro\/[^/]+\.js$/.test(script.path)))
    return `<script src="${target ?? ''}">: 빌드가 만든 스크립트가 아니다.`;
  // Links may lead to other sites by https; whatever is loaded is the site's own.
  const leads = tagName === 'a' ? /^\s*(?:https:|mailto:)/i : undefined;
  const foreign = addressesOf(element).find(
    (address) => resolveAddress(address, page.path, site).kind === 'external' && leads?.test(address) !== true,
  );
  return foreign === undefined
    ? undefined
    : `<${tagName}> ${foreign.slice(0, 60)}: https, mailto, 사이트 안의 주소만 쓴다.`;
}

/**
 * Rules `dist-active` and `dist-policy` over a page: nothing runs, loads or leads away that is not the site's own.
 *
 * Whose an inline script is, the page's policy says: Astro writes the hashes of what it has made, and no page may allow more than it holds.
 */
export function checkPageActive(page: DistPage, site: Site): Finding[] {
  const sources = scriptSources(page);
  const scripts = page.elements.filter(isInline);
  const hashes = new Set(scripts.map(hashOf));
  const foreign = sources?.find((source) => source !== "'self'" && !hashes.has(source));
  const policy =
    sources === undefined
      ? '정책(CSP)이 하나가 아니거나 default-src, script-src가 없다. BaseLayout을 쓰고 다시 빌드한다.'
      : foreign && `정책이 이 쪽에는 없는 ${foreign}을 허락한다. 다시 빌드한다.`;
  const strangers = scripts.filter((script) => sources?.includes(hashOf(script)) === false);
  const problems = page.elements.flatMap((element) => {
    const problem = strangers.includes(element)
      ? `<script>${toString(element).trim().slice(0, 40)}…: 이 쪽의 정책이 허락한 스크립트가 아니다.`
      : problemOf(element, page, site);
    return problem === undefined ? [] : [report('dist-active', placeIn(page, element), `${problem} 만든 이를 고친다.`)];
  });
  return [...(policy === undefined ? [] : [report('dist-policy', placeIn(page), policy)]), ...problems];
}
