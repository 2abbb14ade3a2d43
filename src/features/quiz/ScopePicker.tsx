import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { START, TITLES } from './messages.ko.ts';

/** Scopes under a common name; each is `[value, title, number of questions]`: `["topic:storage/s3", "Amazon S3", 12]`. */
export interface ScopeGroup {
  readonly name: string;
  readonly choices: readonly (readonly [value: string, title: string, count: number])[];
}

interface Props {
  /** Domains and tasks of the exam, and domains of the site. */
  readonly groups: readonly ScopeGroup[];
  readonly topics: ScopeGroup['choices'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Chooses what is asked: any number of scopes, none for all. */
export function ScopePicker({ groups, topics, chosen, onChange }: Props): JSX.Element {
  const [typed, setTyped] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const titles = new Map(
    [...groups.flatMap(({ choices }) => choices), ...topics].map(([value, title]) => [value, title]),
  );
  const add = (value: string): void => {
    if (value !== '' && !chosen.includes(value)) onChange([...chosen, value]);
  };
  const addTyped = (): void => {
    const wanted = typed.trim().toLowerCase();
    const found =
      topics.find(([, title]) => title.toLowerCase() === wanted) ??
      topics.find(([, title]) => wanted !== '' && title.toLowerCase().includes(wanted));
    setUnknown(wanted !== '' && found === undefined);
    if (found === undefined) return;
    add(found[0]);
    setTyped('');
  };
  return (
    <div class="scope">
      <p>
        {START.scope}: {chosen.length === 0 && <b>{TITLES.all}</b>}
        {chosen.map((value) => (
          <button
            key={value}
            type="button"
            class="picked"
            aria-label={START.remove(titles.get(value) ?? value)}
            onClick={() => onChange(chosen.filter((each) => each !== value))}
          >
            {titles.get(value) ?? value} ×
          </button>
        ))}
      </p>
      <label class="field">
        <span>{START.addScope}</span>
        <select
          value=""
          onChange={({ currentTarget }) => {
            add(currentTarget.value);
            currentTarget.value = '';
          }}
        >
          <option value="">…</option>
          {groups.map(({ name, choices }) => (
            <optgroup key={name} label={name}>
              {choices.map(([value, title, count]) => (
                <option key={value} value={value}>
                  {title} ({count})
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{START.addTopic}</span>
        <input
          type="search"
          list="quiz-topics"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setUnknown(false);
          }}
          onChange={addTyped}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            addTyped();
          }}
        />
      </label>
      <datalist id="quiz-topics">
        {topics.map(([value, title]) => (
          <option key={value} value={title} />
        ))}
      </datalist>
      <p class="message" role="alert">
        {isUnknown && START.unknownTopic}
      </p>
    </div>
  );
}
