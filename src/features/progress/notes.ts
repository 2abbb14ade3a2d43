/** A learner's highlights and memos as a Markdown note, which the importer reads like any other. */
import { latest } from '../study-store/log.ts';
import type { EventOf } from '../study-store/schema.ts';
import { NOTES } from './messages.ko.ts';

type Mark = EventOf<'mark'>;

/** The marks that stand, by topic in the order of the titles; those of one topic as they were made. */
export function marksByTopic(
  events: readonly Mark[],
  titles: Readonly<Record<string, string>>,
): readonly (readonly [topic: string, marks: readonly Mark[]])[] {
  const first = new Map<string, number>();
  for (const { mark, order } of events) if (!first.has(mark)) first.set(mark, order);
  const marks = [...latest(events, ({ mark }) => mark).values()].sort(
    (a, b) => (first.get(a.mark) ?? 0) - (first.get(b.mark) ?? 0),
  );
  const known = Object.keys(titles);
  const place = (topic: string): number => (topic in titles ? known.indexOf(topic) : known.length);
  return [...Map.groupBy(marks, ({ topic }) => topic)].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** Text that means itself in Markdown: what could begin or end markup is escaped. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/[\\`*_[\]<>#|~{}$&]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/gm, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

const quoted = (text: string): string =>
  plain(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** Writes the note: a section for each topic, a quotation with its memo for each mark. `addressOf` leads to a topic's section. */
export function writeNotes(
  groups: ReturnType<typeof marksByTopic>,
  titles: Readonly<Record<string, string>>,
  addressOf: (topic: string, section: string | undefined) => string,
): string {
  const sections = groups.map(([topic, marks]) =>
    [
      `## ${plain(titles[topic] ?? topic)}`,
      ...marks.flatMap(({ quote, memo, section }) => [
        quoted(quote.exact),
        ...(memo === '' ? [] : [plain(memo)]),
        `[${NOTES.place}](${addressOf(topic, section)})`,
      ]),
    ].join('\n\n'),
  );
  return `${NOTES.file}\n\n${sections.join('\n\n')}\n`;
}
