import type { Link, Definition, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitWikiLinks, type WikiLink } from '../markdown/wiki-links.ts';
import type { Finding } from '../model/finding.ts';
import { report, type Place } from './rules.ts';
import type { TopicDocument } from './topic-document.ts';
import { checkAnchor, checkTarget, type TopicLookup } from './topic-refs.ts';
import { walk } from '../markdown/walk.ts';

const FORM = '[[도메인/슬러그]] 또는 [[도메인/슬러그#제목-id|보일 글]]로, 꾸밈 없이 한 줄에 쓴다.';

function checkWikiLink(link: WikiLink, from: TopicDocument, topics: TopicLookup, place: Place): Finding[] {
  const broken = checkTarget(link.target, from, topics, place);
  if (broken.length > 0) return broken;
  if (link.target === from.id && link.heading === undefined) {
    return [report('link-self', place, `[[${link.target}]]: 이 주제 자신이다. 링크를 풀거나 #제목-id를 붙인다.`)];
  }
  const topic = topics.get(link.target);
  return link.heading === undefined || topic === undefined ? [] : checkAnchor(link.heading, topic, place);
}

function checkText(node: Text, insideLink: boolean, from: TopicDocument, topics: TopicLookup): Finding[] {
  if (!/\[\[|\]\]/.test(node.value)) return [];
  let linesBelow = 0;
  return splitWikiLinks(node.value).flatMap((part) => {
    const place = from.placeOf(node, linesBelow);
    if (typeof part !== 'string') {
      if (insideLink) return [report('link-form', place, `[[${part.target}]]: 다른 링크 안에 있다. 하나만 남긴다.`)];
      return checkWikiLink(part, from, topics, place);
    }
    linesBelow += part.split('\n').length - 1;
    // References to facts have a rule of their own.
    return /\[\[|\]\]/.test(part.replace(/\[\[=[^[\]]*\]\]/g, ''))
      ? [report('link-form', place, `닫히지 않았거나 꼴이 다른 [[ ]]가 있다. ${FORM}`)]
      : [];
  });
}

function checkUrl(node: Link | Definition, topic: TopicDocument): Finding[] {
  const place = topic.placeOf(node);
  const { url } = node;
  if (url.startsWith('https://')) return [];
  if (url.startsWith('#')) return checkAnchor(url.slice(1), topic, place);
  if (node.type === 'link' && /^\[.*\]$/.test(toString(node))) {
    return [
      report('link-form', place, `[[…]] 바로 뒤의 괄호가 주소 “${url}”로 읽힌다. 괄호 앞에 \\를 붙인다: [[…]]\\(…)`),
    ];
  }
  if (/^http:/i.test(url)) return [report('link-http', place, `${url}: https:// 주소로 바꾼다.`)];
  if (/^[a-z][a-z0-9+.-]*:/i.test(url))
    return [report('link-http', place, `${url}: 바깥 링크는 https:// 주소만 쓴다.`)];
  return [
    report(
      'link-internal',
      place,
      `${url}: 사이트 안의 주제는 [[도메인/슬러그]]로 가리킨다. 주소를 적으면 하위 경로에서 끊긴다.`,
    ),
  ];
}

/** Rules `link-*` over a body: wiki links, anchors, and plain Markdown links. */
export function checkLinks(topic: TopicDocument, topics: TopicLookup): Finding[] {
  const findings: Finding[] = [];
  if (topic.body === undefined) return findings;
  const linkTexts = new Set<Text>();
  walk(topic.body, (link) => {
    if (link.type !== 'link' && link.type !== 'linkReference') return;
    walk(link, (text) => {
      if (text.type === 'text') linkTexts.add(text);
    });
  });
  walk(topic.body, (node) => {
    if (node.type === 'text') findings.push(...checkText(node, linkTexts.has(node), topic, topics));
    if (node.type === 'link' || node.type === 'definition') findings.push(...checkUrl(node, topic));
  });
  return findings;
}
