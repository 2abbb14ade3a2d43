import type { Element, Nodes } from 'hast';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Finding } from '../../model/finding.ts';
import { findLeftover } from '../wording.ts';
import { report } from '../rules.ts';
import { attribute, lineIn, type DistFile, type DistPage } from './site.ts';

/** Rules `dist-id` and `dist-image`: an id stands once, and every `<img>` has an `alt`, empty where the image only decorates. */
export function checkPageElements(page: DistPage): Finding[] {
  const seen = new Set<string>();
  return page.elements.flatMap((element): Finding[] => {
    const id = attribute(element, 'id');
    const isTwice = id !== undefined && seen.has(id);
    if (id !== undefined) seen.add(id);
    const at = lineIn(page, element);
    const hasNoAlt = element.tagName === 'img' && element.properties.alt === undefined;
    return [
      ...(isTwice ? [report('dist-id', at, `id="${id}"가 또 있다(<${element.tagName}>). 하나만 남긴다.`)] : []),
      ...(hasNoAlt ? [report('dist-image', at, 'alt가 없다. 뜻이 있으면 적고, 꾸밈이면 비운다.')] : []),
    ];
  });
}

/** What a topic page may cost on a slow line, without the font: bytes as a host sends them (Brotli). */
const TOPIC_BYTES = 34 * 1024;
/** What any page may hold, on paper too: bytes of HTML. */
const PAGE_BYTES = 1_500_000;

/** Rule `dist-size` over a page. */
export function checkPageSize(page: DistFile): Finding[] {
  const bytes = Buffer.byteLength(page.text);
  if (bytes > PAGE_BYTES)
    return [report('dist-size', lineIn(page), `${bytes}바이트다. ${PAGE_BYTES}바이트까지다. 여러 쪽으로 나눈다.`)];
  if (!page.text.includes('data-topic-id=') || bytes < TOPIC_BYTES) return [];
  const sent = brotliCompressSync(page.text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
  const message = `압축해 ${sent}바이트다. ${TOPIC_BYTES}바이트까지다. 주제를 나누거나 줄인다.`;
  return sent <= TOPIC_BYTES ? [] : [report('dist-size', lineIn(page), message)];
}

/** Elements whose text is not read as prose. */
const SKIPPED = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'textarea', 'template']);
const DESCRIPTIONS = /^(?:description|og:title|og:description|twitter:title|twitter:description)$/;

/** Texts of an element that are read in other ways than on the page: tooltips, labels, descriptions. */
function attributeTexts(element: Element): string[] {
  const isDescription = DESCRIPTIONS.test(attribute(element, 'name') ?? attribute(element, 'property') ?? '');
  const names = ['alt', 'title', 'ariaLabel', 'placeholder', ...(isDescription ? ['content'] : [])];
  return names.flatMap((name) => attribute(element, name) ?? []);
}

/** Rule `dist-markup` over a page: no Markdown or HTML source as visible text, tooltip, label or description. */
export function checkPageMarkup(page: DistPage): Finding[] {
  const check = (text: string, node: Nodes): Finding[] =>
    text.split('\n').flatMap((line, index) => {
      const problem = /\[\[|\]\]/.test(line) ? '주제 링크 [[…]]가 글자로 보인다.' : findLeftover(line);
      const at = lineIn(page, node);
      const place = { ...at, line: at.line + index };
      return problem === undefined ? [] : [report('dist-markup', place, `“${line.trim().slice(0, 60)}”: ${problem}`)];
    });
  const below = (node: Nodes): Finding[] => {
    if (node.type === 'text') return check(node.value, node);
    if (node.type === 'element' && SKIPPED.has(node.tagName)) return [];
    const own = node.type === 'element' ? attributeTexts(node).flatMap((text) => check(text, node)) : [];
    return 'children' in node ? [...own, ...node.children.flatMap(below)] : own;
  };
  return below(page.tree);
}

/** Rule `dist-markup` over a Markdown export: nothing of MDX or of the site's own notation. */
export function checkMarkdownExport(file: DistFile): Finding[] {
  let isFenced = false;
  return file.text.split('\n').flatMap((line, index) => {
    if (/^\s*(?:> )?(?:```|~~~)/.test(line)) isFenced = !isFenced;
    const visible = line.replace(/`[^`]*`/g, '');
    if (isFenced || !/\[\[[a-z]+\/|<\/?[A-Z]|\[#[a-z0-9-]+\]/.test(visible)) return [];
    const message = `“${line.trim().slice(0, 60)}”: 이 사이트만의 표기가 남았다. src/site/topic-markdown.ts를 고친다.`;
    return [report('dist-markup', { ...lineIn(file), line: index + 1 }, message)];
  });
}
