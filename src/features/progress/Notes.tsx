import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { ProgressData } from '../../model/study-data.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useJson } from '../../ui/use-json.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import type { StudyStore } from '../study-store/store.ts';
import { useStudy } from '../study-store/use-study.ts';
import type { Addresses } from './addresses.ts';
import { NOTES } from './messages.ko.ts';
import { marksByTopic, writeNotes } from './notes.ts';

const read = (store: StudyStore) => store.read('mark');

/** Highlights and memos, by topic. */
export function Notes({ store, dataUrl, base }: Addresses & { readonly store: StudyStore | undefined }): JSX.Element {
  const data = useJson<ProgressData>(dataUrl);
  const [marks] = useStudy(store, useCallback(read, []));
  const [told, setTold] = useState('');
  if (store === undefined || marks === undefined || data.value === undefined) return <Waiting of={data} />;
  const { titles } = data.value;
  const groups = marksByTopic(marks, titles);
  const addressOf = (topic: string, section: string | undefined): string =>
    `${base}${topic}/${section === undefined ? '' : `#${section}`}`;
  const save = (): void => {
    const absolute = (topic: string, section: string | undefined): string =>
      new URL(addressOf(topic, section), location.href).href;
    saveFile('saa-notes-memo.md', 'text/markdown', writeNotes(groups, titles, absolute));
  };
  const count = groups.reduce((sum, [, own]) => sum + own.length, 0);
  return (
    <>
      <p role="status" class="note">
        {count === 0 ? NOTES.none : NOTES.count(count)} {told}
      </p>
      {count > 0 && (
        <p class="row no-print">
          <button type="button" onClick={save}>
            {NOTES.save}
          </button>
        </p>
      )}
      {groups.map(([topic, own]) => (
        <div key={topic}>
          <h3>
            <a href={addressOf(topic, undefined)}>{titles[topic] ?? topic}</a>
          </h3>
          <ul class="plain">
            {own.map(({ mark, quote, memo, section }) => (
              <li key={mark}>
                <blockquote>
                  <a href={addressOf(topic, section)}>{quote.exact}</a>
                </blockquote>
                {memo !== '' && <p class="memo">{memo}</p>}
                <button
                  type="button"
                  class="quiet"
                  aria-label={`${quote.exact.slice(0, 40)}: ${NOTES.erase}`}
                  onClick={() => void store.erase(mark).then(() => setTold(NOTES.erased))}
                >
                  {NOTES.erase}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
