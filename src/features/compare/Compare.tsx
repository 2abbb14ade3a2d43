import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { isTopicId, sideAddress } from '../../model/side-address.ts';
import { fetchJson, useLoaded } from '../../ui/use-json.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { Combobox } from './Combobox.tsx';
import { Comparison } from './Comparison.tsx';
import type { Side } from './comparison.ts';
import { PICK, SAID } from './messages.ko.ts';
import { findCalled, findNames, type Name } from './names.ts';

interface Props {
  /** Folder of the comparison: `/compare/`. */
  readonly folder: string;
  readonly searchUrl: string;
}

/** What both fields ask for: an id, or words that are read as a name. */
type Asked = readonly [a: string, b: string];

const readAddress = (): Asked => {
  const query = new URLSearchParams(location.search);
  return [query.get('a')?.trim() ?? '', query.get('b')?.trim() ?? ''];
};

function addressOf([a, b]: Asked): string {
  const query = new URLSearchParams({ ...(a && { a }), ...(b && { b }) }).toString().replaceAll('%2F', '/');
  return query === '' ? location.pathname : `?${query}`;
}

/** What the words of a field name without doubt. */
function nameOf(asked: string, names: readonly Name[]): Name | undefined {
  const [only, other] = findCalled(asked, names);
  return names.find(({ id }) => id === asked) ?? (other === undefined ? only : undefined);
}

/** The two fields, and what stands under them. */
export function Compare({ folder, searchUrl }: Props): JSX.Element {
  const [asked, setAsked] = useState<Asked>(['', '']);
  const [isEntered, setEntered] = useState(false);
  const isAsked = asked.some((text) => text !== '');
  const loadNames = useCallback(
    async () => (isEntered || isAsked ? fetchJson<readonly Name[]>(`${folder}names.json`) : undefined),
    [isEntered || isAsked],
  );
  const names = useLoaded(loadNames);
  useEffect(() => {
    const read = (): void => setAsked(readAddress());
    read();
    // What the address asks for is fetched beside the names, not after them.
    for (const id of readAddress())
      if (isTopicId(id)) fetchJson(`${folder}sides/${sideAddress(id)}`).catch(() => undefined);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  const [first, second] = asked.map((text) => names.value && nameOf(text, names.value));
  const [a, b] = [first?.id ?? asked[0], second?.id ?? asked[1]];
  useEffect(() => {
    // Words that are read as a name stand in the address as what they name.
    if (a === asked[0] && b === asked[1]) return;
    setAsked([a, b]);
    history.replaceState(history.state, '', addressOf([a, b]));
  }, [a, b, asked]);
  const ask = (next: Asked): void => {
    setAsked(next);
    history.pushState(null, '', addressOf(next));
  };
  const pick = (side: 0 | 1) => (name: Name | undefined, typed: string) => {
    const text = name?.id ?? typed;
    ask(side === 0 ? [text, asked[1]] : [asked[0], text]);
    const other = document.getElementById(`compare-${1 - side}`);
    if (name !== undefined && other instanceof HTMLInputElement && other.value === '') other.focus();
  };

  const isTwo = first !== undefined && second !== undefined && first.id !== second.id;
  const ids = [first, second].flatMap((name) => (name === undefined || name.url !== undefined ? [] : [name.id]));
  const key = [...new Set(ids)].join('\n');
  const load = useCallback(
    async () =>
      key === '' ? [] : Promise.all(key.split('\n').map((id) => fetchJson<Side>(`${folder}sides/${sideAddress(id)}`))),
    [key],
  );
  const sides = useLoaded(load);
  const shown = sides.value?.map(({ id }) => id).join('\n') === key ? sides.value : undefined;
  const [left, right] = shown ?? [];
  const heading = left && right && `${left.title} · ${right.title}`;
  useEffect(() => {
    if (heading === undefined) return;
    const own = document.title;
    document.title = `${heading} ${own}`;
    void import('../../components/chrome/keep-scroll.ts').then(({ returnToPlace }) => returnToPlace());
    return () => void (document.title = own);
  }, [heading]);

  const isWaiting = (isAsked && names.value === undefined) || (key !== '' && shown === undefined);
  return (
    <section class="compare needs-script" aria-labelledby="pick">
      <h2 id="pick">{PICK.title}</h2>
      <form role="group" aria-labelledby="pick" onSubmit={(event) => event.preventDefault()}>
        {([0, 1] as const).map((side) => (
          <Combobox
            key={side}
            id={`compare-${side}`}
            label={PICK.fields[side]}
            example={PICK.examples[side]}
            value={[first, second][side]?.title ?? asked[side]}
            names={names.value}
            onEnter={() => setEntered(true)}
            onPick={pick(side)}
          />
        ))}
        <button type="button" disabled={!isTwo} onClick={() => ask([asked[1], asked[0]])}>
          {PICK.swap}
        </button>
      </form>
      <div class="result" aria-live="polite">
        {isWaiting && <Waiting of={names.hasFailed ? names : sides} />}
        {names.value !== undefined &&
          asked.map((text, side) => (
            <Unread
              key={side}
              text={text}
              name={[first, second][side]}
              names={names.value ?? []}
              searchUrl={searchUrl}
              onPick={(name) => pick(side === 0 ? 0 : 1)(name, name.id)}
            />
          ))}
        {first !== undefined && first === second && <p>{PICK.same}</p>}
        {left && right === undefined && <Rivals of={left} />}
        {left && right && (
          <>
            <h2>{heading}</h2>
            <Comparison left={left} right={right} />
            <PairLink left={left} right={right} />
            {[left, right].map((side) => (
              <Rivals key={side.id} of={side} />
            ))}
          </>
        )}
      </div>
    </section>
  );
}

/** The page of an authored pair: a link to it shows what it is about where it is pasted. */
function PairLink({ left, right }: { readonly left: Side; readonly right: Side }): JSX.Element | null {
  const url = left.pairs.find(({ id }) => id === right.id)?.url;
  return url === undefined ? null : (
    <p>
      <a href={url}>{SAID.page}</a>
    </p>
  );
}

/** What one is often confused with, each a way to the page of both. */
function Rivals({ of }: { readonly of: Side }): JSX.Element | null {
  if (of.pairs.length === 0) return null;
  return (
    <nav aria-label={PICK.rivals(of.title)}>
      <p>{PICK.rivals(of.title)}</p>
      <ul class="chips">
        {of.pairs.map(({ id, title, url }) => (
          <li key={id}>
            <a class="chip" href={url}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface UnreadProps {
  readonly text: string;
  readonly name: Name | undefined;
  readonly names: readonly Name[];
  readonly searchUrl: string;
  readonly onPick: (name: Name) => void;
}

/** Candidates so many. */
const MOST = 6;

/** What is said of words that name nothing, several things, or what cannot stand beside another. */
function Unread({ text, name, names, searchUrl, onPick }: UnreadProps): JSX.Element | null {
  if (text === '' || (name !== undefined && name.url === undefined)) return null;
  if (name !== undefined)
    return (
      <p>
        {PICK.notBeside(name.title)}
        <a href={name.url}>{PICK.read}</a>
      </p>
    );
  return (
    <div>
      <p>
        {PICK.noName(text)}
        <a href={`${searchUrl}?${new URLSearchParams({ q: text }).toString()}`}>{PICK.search(text)}</a>
      </p>
      <ul class="chips">
        {findNames(text, names)
          .filter(({ url }) => url === undefined)
          .slice(0, MOST)
          .map((one) => (
            <li key={one.id}>
              <button type="button" class="chip" onClick={() => onPick(one)}>
                {one.title}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
