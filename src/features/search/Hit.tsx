import type { Piece, SearchHit } from 'korean-search';
import type { JSX } from 'preact';
import { hitAddress } from './address.ts';
import { describe } from './messages.ko.ts';

/** What makes a link an option of the list. */
export interface OptionProps {
  readonly id: string;
  readonly role: 'option';
  readonly 'aria-selected': boolean;
}

/** A text with the words of the query marked. */
const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }): JSX.Element => (
  <>{pieces.map(({ text, mark }, at) => (mark ? <mark key={at}>{text}</mark> : text))}</>
);

interface Props {
  readonly hit: SearchHit;
  /** Marks the words of the query in a short text. */
  readonly mark: (text: string) => readonly Piece[];
  readonly option: OptionProps;
}

/** One page that was found, with the section and the sentence that answer best. */
export function Hit({ hit, mark, option }: Props): JSX.Element {
  const { title, heading, excerpt, filter } = hit;
  return (
    <a {...option} class="search-hit" href={hitAddress(hit, excerpt)} data-search-result="" data-domain={filter.domain}>
      <span class="search-hit-kind">{describe(filter)}</span>
      <span class="search-hit-title">
        <Marked pieces={mark(title)} />
      </span>
      <span class="search-hit-excerpt">
        {heading !== undefined && (
          <>
            <b>
              <Marked pieces={mark(heading)} />
            </b>
            :{' '}
          </>
        )}
        <Marked pieces={excerpt} />
      </span>
    </a>
  );
}
