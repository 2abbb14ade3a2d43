import type { Definition, Link, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { splitWikiLinks } from '../markdown/wiki-links.ts';
import type { Finding } from '../model/finding.ts';
import { checkAnchor, checkTarget } from './references.ts';
import { report } from './rules.ts';
import type { TopicDocument, TopicLookup } from './topic-document.ts';

const FORM = '[[도메인/슬러그]] 또는 [[도메인/슬러그#제목-id|보일 글]]로, 꾸밈 없이 한 줄에 쓴다.';

/** The wiki links of a text: where they lead, and what looks like one and is none. */
function checkText(node: Text, isInLink: boolean, topic: TopicDocument, topics: TopicLookup): Finding[] {
  let linesBelow = 0;
  return splitWikiLinks(node.value).flatMap((part): Finding[] => {
    const at = topic.placeOf(node, linesBelow);
    if (typeof part === 'string') {
      linesBelow += part.split('\n').length - 1;
      // References to facts have a rule of their own.
      const isOpen = /\[\[|\]\]/.test(part.replace(/\[\[=[^[\]]*\]\]/g, ''));
      return isOpen ? [report('link-form', at, `닫히지 않았거나 꼴이 다른 [[ ]]가 있다. ${FORM}`)] : [];
    }
    const { target, heading } = part;
    if (isInLink) return [report('link-form', at, `[[${target}]]: 다른 링크 안에 있다. 하나만 남긴다.`)];
    if (target === topic.id && heading === undefined)
      return [report('link-self', at, `[[${target}]]: 이 주제 자신이다. 링크를 풀거나 #제목-id를 붙인다.`)];
    return checkTarget(heading === undefined ? target : `${target}#${heading}`, at, topics, topic);
  });
}

/** A Markdown link leads out by https, or to a heading of its own page. */
function checkUrl(node: Link | Definition, topic: TopicDocument): Finding[] {
  const at = topic.placeOf(node);
  const { url } = node;
  if (url.startsWith('https://')) return [];
  if (url.startsWith('#')) return checkAnchor(url.slice(1), topic, at);
  if (node.type === 'link' && /^\[.*\]$/.test(toString(node)))
    return [report('link-form', at, `[[…]] 뒤의 괄호가 주소 “${url}”로 읽힌다. 괄호 앞에 \\를 붙인다: [[…]]\\(…)`)];
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return [report('link-http', at, `${url}: 바깥 링크는 https:// 주소만 쓴다.`)];
  const advice = '사이트 안의 주제는 [[도메인/슬러그]]로 가리킨다. 주소를 적으면 하위 경로에서 끊긴다.';
  return [report('link-internal', at, `${url}: ${advice}`)];
}

/** Rules `link-*` over a body: wiki links, anchors, and plain Markdown links. */
export function checkLinks(topic: TopicDocument, topics: TopicLookup): Finding[] {
  const inLinks = new Set<Text>();
  for (const node of topic.nodes)
    if (node.type === 'link' || node.type === 'linkReference')
      visit(node, 'text', (text) => {
        inLinks.add(text);
      });
  return topic.nodes.flatMap((node) => {
    if (node.type === 'text') return checkText(node, inLinks.has(node), topic, topics);
    return node.type === 'link' || node.type === 'definition' ? checkUrl(node, topic) : [];
  });
}
