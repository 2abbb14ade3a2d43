import type { ComponentChildren, JSX } from 'preact';
import { bareTitle } from '../../model/names.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { compareTwo, type Side, type SideFact } from './comparison.ts';
import { SAID } from './messages.ko.ts';

/** By the abbreviation in the title, where there is one: the head of a column is narrow. */
const inShort = (title: string): string => bareTitle(title).replace(/^.*\((\w+)\)$/, '$1');

/** A number and what it depends on, with its label where the row is named otherwise. */
function Fact({ fact, row }: { readonly fact: SideFact; readonly row: string }): JSX.Element {
  const { label, value, note, examEra } = fact;
  const small = [label === row ? undefined : label, note, examEra && SAID.era + examEra];
  const [above, ...below] = small.map(
    (text) =>
      text && (
        <small key={text}>
          <InlineText text={text} />
        </small>
      ),
  );
  return (
    <div>
      {above}
      <b>
        <InlineText text={value} />
      </b>
      {below}
    </div>
  );
}

interface Row {
  readonly name: string;
  readonly cells: readonly ComponentChildren[];
}

/** The two in columns. On a phone its parts are no table to the browser (`tables.css`): said outright, they stay one to who listens. */
const Across = ({ two, rows }: { readonly two: readonly Side[]; readonly rows: readonly Row[] }): JSX.Element => (
  <div class="table-scroll under-name">
    <table role="table" aria-label={SAID.region(two.map(({ title }) => title).join(', '))}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {SAID.what}
          </th>
          {two.map(({ url, title }) => (
            <th key={url} scope="col" role="columnheader">
              <a href={url}>{inShort(title)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ name, cells }) => (
          <tr key={name} role="row">
            <th scope="row" role="rowheader">
              <InlineText text={name} />
            </th>
            {cells.map((cell, at) => (
              <td key={at} role="cell">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/**
 * Two side by side, the decision first: when to choose which, the trap between them and what a table says of both; of two that nobody
 * has written about the signals of each; then their numbers.
 */
export function Comparison({ left, right }: { readonly left: Side; readonly right: Side }): JSX.Element {
  const { pair, relation, shared, only } = compareTwo(left, right);
  const two = [left, right];
  const reasons = pair
    ? [pair.choose, pair.chooseOther]
    : two.map(({ signals }) => signals.map(({ need, choose }) => `${need} → ${choose}`));
  const texts = (name: string, cells: readonly string[]): Row => ({
    name,
    cells: cells.map((text) => <InlineText key={text} text={text} />),
  });
  const told = [
    texts(
      SAID.meaning,
      two.map(({ summary }) => summary),
    ),
    ...(pair?.rows ?? []).map(({ name, own, other }) => texts(name, [own, other])),
  ];
  const numbers = shared.map(({ name, sides }): Row => ({
    name,
    cells: sides.map((facts) => facts.map((fact) => <Fact key={fact.label} fact={fact} row={name} />)),
  }));
  return (
    <div class="comparison">
      {two.map(({ title, ended }) => ended && <p key={title}>{`${title}: ${ended}`}</p>)}
      {relation && <p>{relation}</p>}
      {pair === undefined && relation === undefined && <p class="quiet">{SAID.unwritten}</p>}
      <div class="sides">
        {two.map(
          ({ url, title }, at) =>
            reasons[at]?.length !== 0 && (
              <div key={url}>
                <h3>
                  {pair && SAID.when}
                  <a href={url}>{bareTitle(title)}</a>
                </h3>
                <ul>
                  {reasons[at]?.map((text) => (
                    <li key={text}>
                      <InlineText text={text} />
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
      </div>
      {pair && (
        <p class="trap">
          <b>{SAID.trap}</b> <InlineText text={pair.trap} />
        </p>
      )}
      <Across two={two} rows={pair ? told : [...told, ...numbers]} />
      {pair?.article && (
        <p>
          {SAID.article}
          <a href={pair.article.url}>{pair.article.title}</a>
        </p>
      )}
      {pair && numbers.length > 0 && (
        <details>
          <summary>{SAID.numbers(numbers.length)}</summary>
          <Across two={two} rows={numbers} />
        </details>
      )}
      {two.map(({ title }, at) => {
        const facts = only[at] ?? [];
        return (
          facts.length > 0 && (
            <details key={title}>
              <summary>{SAID.only(title, facts.length)}</summary>
              {facts.map((fact) => (
                <Fact key={fact.label} fact={fact} row="" />
              ))}
            </details>
          )
        );
      })}
      <p class="quiet">
        {SAID.checked}
        {two.map(({ url, title, verifiedOn }) => (
          <span key={url}>
            <a href={`${url.replace(/#.*/, '')}#sources`}>{bareTitle(title)}</a> {verifiedOn}{' '}
          </span>
        ))}
      </p>
    </div>
  );
}
