/** What was read and answered, in tables: what has nothing yet is behind a fold. */
import type { ProgressData } from '../../../model/progress-data.ts';
import type { QuestionIndex } from '../../../model/question-data.ts';
import type { EventOf } from '../../../study/event.ts';
import { latest } from '../../../study/log.ts';
import { firstAnswers, readingOf, talliesBy, type Reading, type Tally } from '../../../study/progress.ts';
import { element } from '../../element.ts';
import { table } from './charts.ts';

/** Of fewer answers than this a share says little. */
const FEW = 4;

/** The right ones of some answers: in per cent, or of few as they are. */
export const share = ({ right, count }: Tally): string =>
  count === 0 ? '–' : count < FEW ? `${right} / ${count}` : `${Math.round((100 * right) / count)}%`;

/** What a part says that has nothing yet: what is missing, and where it is done. */
export const nothing = (said: string, href: string, act: string): HTMLElement[] => [
  element('p', { class: 'note' }, `${said} `, element('a', { href }, act)),
];

interface ReadingRow {
  readonly title: string;
  readonly href: string;
  readonly reading: Reading;
}

/** What has something to show, and behind a fold what has nothing yet. */
function withFold<Row>(
  rows: readonly Row[],
  isBegun: (row: Row) => boolean,
  draw: (rows: readonly Row[]) => HTMLElement,
  says: (count: number) => string,
): HTMLElement[] {
  const rest = rows.filter((row) => !isBegun(row));
  const fold = element('details', {}, element('summary', {}, says(rest.length)), draw(rest));
  return [draw(rows.filter(isBegun)), ...(rest.length === 0 ? [] : [fold])];
}

function readingTable(name: string, column: string, rows: readonly ReadingRow[]): HTMLElement {
  return table(
    name,
    [column, '읽음', '다시', '모두'],
    rows.map(({ title, href, reading: { read, again, all } }) => [
      element(
        'span',
        {},
        element('a', { href }, title),
        element('progress', {
          max: String(Math.max(1, all)),
          value: String(read),
          'aria-label': `${title}: ${all}개 가운데 ${read}개를 읽었다`,
        }),
      ),
      String(read),
      String(again),
      String(all),
    ]),
  );
}

/** What was read, by domain and by task of the exam. */
export function topicsPart(data: ProgressData, topics: readonly EventOf<'topic'>[], base: string): HTMLElement[] {
  const states = latest(topics, ({ topic }) => topic);
  const known = [...states.values()].filter(({ topic, state }) => state !== 'unread' && topic in data.titles);
  if (known.length === 0)
    return nothing(
      '아직 읽었다고 한 주제가 없다. 주제를 읽고 그 끝에서 “읽음”\u2060을 누르면 여기에 모인다.',
      `${base}exam/path/`,
      '무엇부터 읽을지',
    );
  const again = known.filter(({ state }) => state === 'again');
  const read = known.filter(({ state }) => state === 'read');
  const list = (events: typeof known): HTMLElement =>
    element(
      'ul',
      {},
      ...events.map(({ topic, brief }) => {
        const link = element('a', { href: `${base}${topic}/` }, data.titles[topic] ?? topic);
        return element('li', {}, link, ...(brief ? [' · 신호와 숫자만'] : []));
      }),
    );
  return [
    ...(again.length === 0 ? [] : [element('h3', {}, '다시 볼 주제'), list(again)]),
    ...withFold(
      data.domains.map(({ id, title, topics: ids }) => ({
        title,
        href: `${base}${id}/`,
        reading: readingOf(ids, states),
      })),
      ({ reading: { read, again: more } }) => read + more > 0,
      (rows) => readingTable('도메인별 읽은 주제', '도메인', rows),
      (count) => `아직 읽지 않은 도메인 ${count}개`,
    ),
    element(
      'details',
      {},
      element('summary', {}, '시험 과제별'),
      readingTable(
        '시험 과제별 읽은 주제',
        '과제',
        data.tasks.map(({ id, title, topics: ids }) => ({
          title: `${id} ${title}`,
          href: `${base}exam/#task-${id.replace('.', '-')}`,
          reading: readingOf(ids, states),
        })),
      ),
    ),
    ...(read.length === 0
      ? []
      : [element('details', {}, element('summary', {}, `읽은 주제 ${read.length}개`), list(read))]),
  ];
}

/** What was answered, by task of the exam. */
export function answersPart(index: QuestionIndex, answers: readonly EventOf<'answer'>[], quiz: string): HTMLElement[] {
  if (answers.length === 0) return nothing('아직 푼 문항이 없다.', quiz, '문항 풀기');
  const taskOf = new Map(index.tasks.flatMap(({ id, questions }) => questions.map(([question]) => [question, id])));
  const first = talliesBy(firstAnswers(answers), (id) => taskOf.get(id));
  const last = talliesBy([...latest(answers, ({ question }) => question).values()], (id) => taskOf.get(id));
  const none: Tally = { right: 0, count: 0 };
  const few = [...last.values()].some(({ count }) => count < FEW);
  const knownOf = ({ id }: { readonly id: string }): number => {
    const { right, count } = last.get(id) ?? none;
    return count === 0 ? 1 : right / count;
  };
  const told = withFold(
    // What one knows least comes first, of two alike that of which more was asked.
    index.tasks.toSorted(
      (a, b) => knownOf(a) - knownOf(b) || (last.get(b.id)?.count ?? 0) - (last.get(a.id)?.count ?? 0),
    ),
    ({ id }) => last.has(id),
    (tasks) =>
      table(
        '과제별 푼 문항',
        ['과제', '푼 문항', '처음 풀 때', '마지막에'],
        tasks.map(({ id, title, questions }) => {
          const [begun, now] = [first.get(id) ?? none, last.get(id) ?? none];
          return [
            element('a', { href: `${quiz}?task=${id}` }, `${id} ${title}`),
            `${now.count} / ${questions.length}`,
            share(begun),
            share(now),
          ];
        }),
      ),
    (count) => `아직 풀지 않은 과제 ${count}개`,
  );
  const note = element('p', { class: 'note' }, `${FEW}문항이 안 되는 과제는 비율 대신 맞힌 수를 적는다.`);
  return few ? [...told.slice(0, 1), note, ...told.slice(1)] : told;
}
