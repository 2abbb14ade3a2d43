import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { Finding } from '../../model/finding.ts';
import { report } from '../rules.ts';
import { attribute, lineIn, type DistPage } from './site.ts';

const hashOf = (script: Element): string =>
  `'sha256-${createHash('sha256').update(toString(script)).digest('base64')}'`;

const isInline = (element: Element): boolean =>
  element.tagName === 'script' &&
  element.properties.src === undefined &&
  attribute(element, 'type') !== 'application/ld+json';

/** What a page's policy must say: all is the site's own, and no script but these runs. */
const POLICY = /^default-src 'self'\s*;.*\bscript-src ([^;]*)/s;

/**
 * Rule `dist-policy` over a page: it has one content security policy, which lets run the site's own files and the inline scripts
 * that stand in the page, all of them and no others. What else would run or load, the browser then refuses.
 */
export function checkPagePolicy(page: DistPage): Finding[] {
  const policies = page.elements.filter(
    ({ properties }) => properties.httpEquiv?.toString() === 'content-security-policy',
  );
  const [policy, ...more] = policies.map((element) => attribute(element, 'content') ?? '');
  const [, written] = POLICY.exec(policy ?? '') ?? [];
  if (written === undefined || more.length > 0) {
    const message = '정책(CSP)이 하나가 아니거나 default-src, script-src가 없다. BaseLayout을 쓰고 다시 빌드한다.';
    return [report('dist-policy', lineIn(page), message)];
  }
  const allowed = new Set(written.trim().split(/\s+/));
  const scripts = new Map(page.elements.filter(isInline).map((script) => [hashOf(script), script]));
  const foreign = [...allowed].find((source) => source !== "'self'" && !scripts.has(source));
  const refused = [...scripts].find(([hash]) => !allowed.has(hash))?.[1];
  return [
    ...(foreign === undefined
      ? []
      : [report('dist-policy', lineIn(page), `정책이 이 쪽에는 없는 ${foreign}을 허락한다. 다시 빌드한다.`)]),
    ...(refused === undefined
      ? []
      : [report('dist-policy', lineIn(page, refused), '이 <script>를 정책이 허락하지 않는다. 만든 이를 고친다.')]),
  ];
}
