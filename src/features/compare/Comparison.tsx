import type { ComponentChildren, JSX } from 'preact';
import { bareTitle } from '../../model/bare-title.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { compareTwo, type Side, type SideFact, type SidePair } from './comparison.ts';
import { SAID } from './messages.ko.ts';

/** By the abbreviation in the title, where there is one: the head of a column is narrow. */
const inShort = (title: string): string => bareTitle(title).replace(/^.*\((\w+)\)$/, '$1');

/** A number and what it depends on, with its label where the row is named otherwise. */
function Fact({ fact, row }: { readonly fact: SideFact; readonly row?: string }): JSX.Element {
  const { label, value, note, examEra } = fact;
  return (
    <div>
      {row !== undefined && row !== label && (
        <small>
          <InlineText text={label} />
        </small>
      )}
      <b>
        <InlineText text={value} />
      </b>
      {note !== undefined && (
        <small>
          <InlineText text={note} />
        </small>
      )}
      {examEra !== undefined && (
        <small>
          {SAID.era}
          <InlineText text={examEra} />
        </small>
      )}
    </div>
  );
}

interface Row {
  readonly name: string;
  readonly left: ComponentChildren;
  readonly right: ComponentChildren;
}

/** The two in columns. On a phone its parts are no table to the browser (`compare.css`): said outright, they stay one to who listens. */
function Across({ left, right, rows }: { readonly left: Side; readonly right: Side; readonly rows: readonly Row[] }) {
  return (
    <table role="table" aria-label={SAID.region(`${left.title}, ${right.title}`)}>
      <thead role="rowgroup">
        <tr role="row">
          <td />
          {[left, right].map(({ url, title }) => (
            <th key={url} scope="col" role="columnheader">
              <a href={url}>{inShort(title)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.name} role="row">
            <th scope="row" role="rowheader">
              <InlineText text={row.name} />
            </th>
            <td role="cell">{row.left}</td>
            <td role="cell">{row.right}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of each of the two a list. */
function Columns({
  heads,
  lists,
}: {
  readonly heads: readonly ComponentChildren[];
  readonly lists: readonly (readonly string[])[];
}): JSX.Element {
  return (
    <div class="sides">
      {lists.map((list, at) =>
        list.length === 0 ? null : (
          <div key={at}>
            <h3>{heads[at]}</h3>
            <ul>
              {list.map((text) => (
                <li key={text}>
                  <InlineText text={text} />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </div>
  );
}

/** What decides between the two, as it is written of the pair. */
const Decision = ({ two, pair }: { readonly two: readonly [Side, Side]; readonly pair: SidePair }): JSX.Element => (
  <Columns
    lists={[pair.choose, pair.chooseOther]}
    heads={two.map(({ url, title }) => (
      <>
        {SAID.when}
        <a href={url}>{bareTitle(title)}</a>
      </>
    ))}
  />
);

/** Of two that nobody has written about, what the page of each is chosen by. */
const Signals = ({ two }: { readonly two: readonly [Side, Side] }): JSX.Element => (
  <Columns
    lists={two.map(({ signals }) => signals.map(({ need, choose }) => `${need} → ${choose}`))}
    heads={two.map(({ url, title }) => (
      <a key={url} href={url}>
        {bareTitle(title)}
      </a>
    ))}
  />
);

/**
 * Two side by side, the decision first: when to choose which, the trap between them and what a table says of both; of two that nobody
 * has written about the signals of each; then their numbers.
 */
export function Comparison({ left, right }: { readonly left: Side; readonly right: Side }): JSX.Element {
  const { pair, relation, shared, only } = compareTwo(left, right);
  const two = [left, right] as const;
  const facts = (all: readonly SideFact[], row: string) =>
    all.map((fact) => <Fact key={fact.label} {...{ fact, row }} />);
  const numbers = shared.map(({ name, ...row }): Row => ({
    ...{ name, left: facts(row.left, name), right: facts(row.right, name) },
  }));
  const told: readonly Row[] = [
    { name: SAID.meaning, left: <InlineText text={left.summary} />, right: <InlineText text={right.summary} /> },
    ...(pair?.rows ?? []).map(({ name, own, other }): Row => ({
      ...{ name, left: <InlineText text={own} />, right: <InlineText text={other} /> },
    })),
  ];
  return (
    <div class="comparison">
      {two.flatMap(({ title, ended }) => (ended === undefined ? [] : [<p key={title}>{`${title}: ${ended}`}</p>]))}
      {relation !== undefined && <p>{relation}</p>}
      {pair === undefined && relation === undefined && <p class="quiet">{SAID.unwritten}</p>}
      {pair === undefined ? <Signals two={two} /> : <Decision two={two} pair={pair} />}
      {pair !== undefined && (
        <p class="trap">
          <b>{SAID.trap}</b> <InlineText text={pair.trap} />
        </p>
      )}
      <Across {...{ left, right }} rows={pair === undefined ? [...told, ...numbers] : told} />
      {pair?.article && (
        <p>
          {SAID.article}
          <a href={pair.article.url}>{pair.article.title}</a>
        </p>
      )}
      {pair !== undefined && numbers.length > 0 && (
        <details>
          <summary>{SAID.numbers(numbers.length)}</summary>
          <Across {...{ left, right }} rows={numbers} />
        </details>
      )}
      {two.map(({ title }, at) => {
        const own = only[at] ?? [];
        return own.length === 0 ? null : (
          <details key={title}>
            <summary>{SAID.only(title, own.length)}</summary>
            <dl>
              {own.map((fact) => (
                <div key={fact.label}>
                  <dt>
                    <InlineText text={fact.label} />
                  </dt>
                  <dd>
                    <Fact fact={fact} />
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        );
      })}
      <p class="quiet">
        {SAID.checked}
        {two.map(({ url, title, verifiedOn }, at) => (
          <span key={url}>
            {at > 0 && ' · '}
            <a href={`${url.replace(/#.*/, '')}#sources`}>{bareTitle(title)}</a> {verifiedOn}
          </span>
        ))}
      </p>
    </div>
  );
}
