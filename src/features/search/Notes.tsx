import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hitAddress, searchAddress, siteBase } from './address.ts';
import type { Found } from './ask.ts';
import { CARDS, EXAMPLES, SEARCH } from './messages.ko.ts';
import { forgetQueries, recentQueries } from './recent.ts';

interface QueryLinkProps {
  readonly query: string;
  readonly text?: string;
  readonly onQuery: (query: string) => void;
}

/** A link that searches for something else in place; in a new tab it is an address like any other. */
const QueryLink = ({ query, text = query, onQuery }: QueryLinkProps): JSX.Element => (
  <a
    href={searchAddress({ query })}
    data-query={query}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onQuery(query);
    }}
  >
    {text}
  </a>
);

/** What was searched instead of what was typed, what was not understood, what does here what a name from elsewhere does. */
export function Notes({
  found,
  onQuery,
}: {
  readonly found: Found;
  readonly onQuery: (query: string) => void;
}): JSX.Element {
  const { query, hits, weak, elsewhere, state } = found;
  const unknown = query.terms.filter(({ alternatives, kind }) => alternatives.length === 0 && kind !== 'outside');
  const isNothing = hits.length === 0 && found.fact === undefined;
  return (
    <div class="search-notes">
      {query.rewrites.length > 0 && (
        <p data-search-rewrite="">
          {SEARCH.rewritten(query.rewrites.map(({ to }) => to).join(' '))}.{' '}
          <QueryLink query={`"${state.query.trim()}"`} text={SEARCH.literally(state.query.trim())} onQuery={onQuery} />
        </p>
      )}
      {elsewhere && (
        <p data-search-counterpart="">
          {CARDS.like(elsewhere.title, elsewhere.data.by)}
          {elsewhere.data.ours.map(({ url, title }, at) => (
            <>
              {at > 0 && ', '}
              <a href={hitAddress({ url })}>{title}</a>
            </>
          ))}
          . {elsewhere.data.why}
        </p>
      )}
      {isNothing && (
        <>
          <p>{SEARCH.none(state.query.trim())}</p>
          <p>{SEARCH.noneHint}</p>
          <Examples onQuery={onQuery} />
        </>
      )}
      {!isNothing && weak && <p>{SEARCH.weak}</p>}
      {!isNothing && !weak && unknown.length > 0 && (
        <p data-search-not-understood="">{SEARCH.unknown(unknown.map(({ text }) => text))}</p>
      )}
    </div>
  );
}

const Examples = ({ onQuery }: { readonly onQuery: (query: string) => void }): JSX.Element => (
  <p class="search-links">
    <span>{SEARCH.examples}</span>
    {EXAMPLES.map((query) => (
      <QueryLink key={query} query={query} onQuery={onQuery} />
    ))}
    <a href={`${siteBase()}#domains`}>{SEARCH.domains}</a>
  </p>
);

/** What stands in an empty search: recent queries and how one may type. */
export function Start({ onQuery }: { readonly onQuery: (query: string) => void }): JSX.Element {
  const [recent, setRecent] = useState(recentQueries);
  return (
    <div class="search-notes">
      {recent.length > 0 && (
        <p class="search-links">
          <span>{SEARCH.recent}</span>
          {recent.map((query) => (
            <QueryLink key={query} query={query} onQuery={onQuery} />
          ))}
          <button
            type="button"
            onClick={() => {
              forgetQueries();
              setRecent([]);
            }}
          >
            {SEARCH.forget}
          </button>
        </p>
      )}
      <Examples onQuery={onQuery} />
    </div>
  );
}
