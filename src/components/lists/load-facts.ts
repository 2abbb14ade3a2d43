import type { FactData, TopicFacts } from '../../model/fact-data.ts';
import { element } from '../element.ts';
import { fetchJson } from '../fetch-once.ts';
import { inline } from '../inline.ts';
import type { FactEntry } from './sort-facts.ts';

/** A row as the pages of the domains have it (`FactTable.astro`), with the domain beside the topic. */
function toRow(fact: FactData, { title, url, domain: [key, name] }: TopicFacts): HTMLTableRowElement {
  const cell = (role: string, ...children: readonly (Node | undefined)[]): HTMLElement =>
    element('td', { role }, ...children);
  return element(
    'tr',
    { role: 'row', 'data-fact-row': fact.era === undefined ? 'now' : 'era', 'data-domain': key },
    element('th', { scope: 'row', role: 'rowheader' }, element('a', { href: url }, title), element('small', {}, name)),
    cell('rowheader', element('a', { href: fact.url }, ...inline(fact.label))),
    cell('cell', element('b', {}, ...inline(fact.value))),
    cell(
      'cell',
      fact.note === undefined ? undefined : element('span', {}, ...inline(fact.note)),
      fact.era === undefined
        ? undefined
        : element('span', { class: 'era' }, '시험 자료의 옛 값: ', ...inline(fact.era)),
    ),
    cell('cell', element('a', { href: fact.source, rel: 'external' }, 'AWS')),
  );
}

/** All numbers of the site, in their order. @throws Error when they do not come */
export async function loadFacts(address: string): Promise<FactEntry[]> {
  return (await fetchJson<readonly TopicFacts[]>(address)).flatMap((topic) =>
    topic.facts.map((fact): FactEntry => ({
      row: toRow(fact, topic),
      anchor: fact.id,
      topic: topic.title,
      id: topic.url.split('/').slice(-3, -1).join('/'),
      lent: fact.lent ?? [],
      place: fact.url.split('/').slice(-3).join('/').replace('/#fact-', '#'),
      value: fact.value,
      called: `${topic.title} ${topic.domain[1]}`,
      names: topic.names,
      label: fact.label,
      own: `${fact.label}, ${fact.called ?? ''}`,
      rank: fact.rank,
    })),
  );
}
