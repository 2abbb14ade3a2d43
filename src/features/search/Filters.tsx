import type { JSX } from 'preact';
import type { SearchState } from './address.ts';
import type { Found } from './ask.ts';
import { FILTERS } from './messages.ko.ts';

interface Props {
  readonly found: Found;
  readonly onChange: (state: SearchState) => void;
}

/** Buttons that narrow the results to a kind or a group of services, with counts. */
export function Filters({ found, onChange }: Props): JSX.Element | null {
  const { state } = found;
  const rows = (['kind', 'domain'] as const).map((key) => {
    const counts = found.counts(key);
    const { label, names } = FILTERS[key];
    // what was chosen stays in sight even where it leaves nothing, or it could not be taken back
    const values = Object.keys(names).filter((value) => counts.has(value) || state[key] === value);
    return { key, label, names, counts, values };
  });
  const isNarrowed = state.kind !== undefined || state.domain !== undefined;
  if (!isNarrowed && rows.every(({ values }) => values.length < 2)) return null;
  return (
    <div class="search-filters">
      {rows.map(({ key, label, names, counts, values }) => (
        <div key={key} role="group" aria-label={label}>
          {values.map((value) => (
            <button
              key={value}
              type="button"
              aria-pressed={state[key] === value}
              onClick={() => onChange({ ...state, [key]: state[key] === value ? undefined : value })}
            >
              {names[value]} <span>{counts.get(value) ?? 0}</span>
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
