import type { Element, Nodes } from 'hast';
import type { Finding } from '../../model/finding.ts';
import { findLeftover } from '../leftover.ts';
import { report } from '../rules.ts';
import { attribute, lineOf, type DistFile, type DistPage } from './page.ts';

/** Elements whose text is not read as prose. */
const SKIPPED = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'textarea', 'template']);

const ATTRIBUTES = ['alt', 'title', 'ariaLabel', 'placeholder'];
const DESCRIPTIONS = /^(?:description|og:title|og:description|twitter:title|twitter:description)$/;

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function checkText(text: string, file: string, line: number): Finding[] {
  return text.split('\n').flatMap((part, index) => {
    const problem = /\[\[|\]\]/.test(part) ? '주제 링크 [[…]]가 글자로 보인다.' : findLeftover(part);
    return problem === undefined
      ? []
      : [report('dist-markup', { file, line: line + index }, `“${excerpt(part.trim())}”: ${problem}`)];
  });
}

function attributeTexts(element: Element): string[] {
  const name = attribute(element, 'name') ?? attribute(element, 'property') ?? '';
  const meta = element.tagName === 'meta' && DESCRIPTIONS.test(name) ? attribute(element, 'content') : undefined;
  return [...ATTRIBUTES.flatMap((key) => attribute(element, key) ?? []), ...(meta === undefined ? [] : [meta])];
}

function checkNode(node: Nodes, file: string, findings: Finding[]): void {
  if (node.type === 'text') findings.push(...checkText(node.value, file, lineOf(node)));
  if (node.type === 'element') {
    if (SKIPPED.has(node.tagName)) return;
    findings.push(...attributeTexts(node).flatMap((text) => checkText(text, file, lineOf(node))));
  }
  if ('children' in node) for (const child of node.children) checkNode(child, file, findings);
}

/** Rule `dist-markup` over a page: no Markdown or HTML source as visible text, tooltip, label or description. */
export function checkPageMarkup(page: DistPage): Finding[] {
  const findings: Finding[] = [];
  checkNode(page.tree, `dist/${page.path}`, findings);
  return findings;
}

/** Rule `dist-markup` over a Markdown export: nothing of MDX or of the site's own notation. */
export function checkMarkdownExport({ path, text }: DistFile): Finding[] {
  let fenced = false;
  return text.split('\n').flatMap((line, index) => {
    if (/^\s*(?:> )?(?:```|~~~)/.test(line)) fenced = !fenced;
    const visible = line.replace(/`[^`]*`/g, '');
    if (fenced || !/\[\[[a-z]+\/|<\/?[A-Z]|\[#[a-z0-9-]+\]/.test(visible)) return [];
    return [
      report(
        'dist-markup',
        { file: `dist/${path}`, line: index + 1 },
        `“${excerpt(line.trim())}”: 이 사이트만의 표기가 남았다. src/site/topic-markdown.ts를 고친다.`,
      ),
    ];
  });
}
