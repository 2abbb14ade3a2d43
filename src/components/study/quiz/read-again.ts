/** Where to read again what was answered wrong. */
import type { PlaceData, QuestionData } from '../../../model/question-data.ts';
import { element } from '../../element.ts';

/** Topics that are named at once; the others stand behind a fold. */
const FIRST = 5;

/** The topic of a place; its title ends where that of the section begins. */
const topicOf = ({ title, url }: PlaceData): PlaceData => ({
  title: title.split(': ')[0] ?? title,
  url: url.split('#')[0] ?? url,
});

/** The topics that decide most of the questions, and of a topic that decides by one section alone that section. */
export function readAgain(wrong: readonly QuestionData[]): HTMLElement[] {
  const deciding = wrong.flatMap(({ options }) => {
    const places = options.flatMap(({ right, see }) => (right ? [see] : []));
    return [...new Map(places.map((see) => [topicOf(see).url, see])).values()];
  });
  const topics = [...Map.groupBy(deciding, (see) => topicOf(see).url).values()].sort((a, b) => b.length - a.length);
  const items = topics.flatMap((places) => {
    const [first] = places;
    if (first === undefined) return [];
    const { title, url } = places.every(({ url }) => url === first.url) ? first : topicOf(first);
    return element('li', {}, element('a', { href: url }, title), ` 틀린 ${places.length}문항`);
  });
  if (items.length === 0) return [];
  const list = (some: HTMLElement[]): HTMLElement => element('ul', { class: 'read-again' }, ...some);
  const rest = items.slice(FIRST);
  const fold = element(
    'details',
    { class: 'more no-print' },
    element('summary', {}, `나머지 주제 ${rest.length}개`),
    list(rest),
  );
  return [element('h2', {}, '다시 읽을 주제'), list(items.slice(0, FIRST)), ...(rest.length === 0 ? [] : [fold])];
}
