import { pagePlace, textOf, type Place } from './places.ts';

/** Characters of a summary in a chat; more would push the link out of sight. */
const LONGEST = 160;

/** `"S3 객체 잠금 › 보존 모드"`, or the page's own name. */
export const fullName = (place: Place): string =>
  place.kind === 'page' ? place.name : `${pagePlace().name} › ${place.name}`;

function rowSummary(row: Element): string {
  const heads = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])].map(textOf);
  return [...row.children]
    .slice(1)
    .map((cell, index) => `${heads[index + 1] ?? ''}: ${textOf(cell)}`)
    .join(' / ');
}

function firstText(heading: Element): string {
  for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (/^H[1-4]$/.test(next.tagName)) break;
    const block = next.matches('p, li, dl > *') ? next : next.querySelector('p, li, dd, td');
    const text = textOf(block);
    if (text !== '') return text;
  }
  return '';
}

/** The reasons for one of two. */
const reasonsOf = (side: Element): string => [...side.querySelectorAll('li')].map(textOf).join(', ');

/** What decides between the two that stand side by side, and where they are confused, a line each: `이럴 때 AWS Lambda: …`, `헷갈리는 점 …`; `""` where none do. */
const verdictSummary = (): string =>
  [...document.querySelectorAll('[data-compare-result] .sides > div')]
    .map((side) => [textOf(side.querySelector('h3')), reasonsOf(side)].join(': '))
    .concat([...document.querySelectorAll('[data-compare-result] .trap')].map(textOf))
    .join('\n');

/** One or two sentences that say what a place says: the page's summary, a section's first words, a fact's value. */
export function summaryOf({ kind, element }: Place): string {
  const page = document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
  if (element === undefined) return verdictSummary() || page;
  const summaries = {
    page: () => page,
    section: () => firstText(element),
    fact: () => [...element.querySelectorAll('dd > :not(details)')].map(textOf).join(' — '),
    row: () => rowSummary(element),
    diagram: () => textOf(element.querySelector('.diagram-text p')),
    scenario: () => textOf(element.querySelector('.answer')).replace(/^답\s*/, '답: '),
  };
  const text = summaries[kind]();
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What is pasted into a chat: plain lines for KakaoTalk, the same with a named link for Slack. */
export function chatText(name: string, summary: string, url: string): { text: string; html: string } {
  return {
    text: [name, summary, url].filter(Boolean).join('\n'),
    html: `<p><b><a href="${escape(url)}">${escape(name)}</a></b>${summary === '' ? '' : `<br>${escape(summary).replaceAll('\n', '<br>')}`}</p>`,
  };
}
