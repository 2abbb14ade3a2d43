import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { isTopicId, sideAddress } from '../../model/compare-address.ts';
import { fetchJson, useLoaded } from '../../ui/use-json.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { Combobox } from './Combobox.tsx';
import { Comparison } from './Comparison.tsx';
import type { Side } from './comparison.ts';
import { PICK } from './messages.ko.ts';
import { findCalled, type Name } from './names.ts';

interface Props {
  /** Folder of the comparison: `/compare/`. */
  readonly folder: string;
  readonly searchUrl: string;
}

/** What the fields ask for: an id each, or words that are read as a name. */
type Asked = readonly string[];

const readAddress = (): Asked => {
  const query = new URLSearchParams(location.search);
  return ['a', 'b'].map((side) => query.get(side)?.trim() ?? '');
};

function addressOf([a = '', b = '']: Asked): string {
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
  const needsNames = isEntered || isAsked;
  const loadNames = useCallback(
    async () => (needsNames ? fetchJson<readonly Name[]>(`${folder}names.json`) : undefined),
    [needsNames],
  );
  const names = useLoaded(loadNames);
  const fetchSide = (id: string): Promise<Side> => fetchJson<Side>(`${folder}sides/${sideAddress(id)}`);
  useEffect(() => {
    const read = (): void => setAsked(readAddress());
    read();
    // What the address asks for is fetched beside the names, not after them.
    for (const id of readAddress().filter(isTopicId)) fetchSide(id).catch(() => undefined);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  const found = asked.map((text) => nameOf(text, names.value ?? []));
  const ids = found.map((name, at) => name?.id ?? asked[at] ?? '');
  useEffect(() => {
    // Words that are read as a name stand in the address as what they name.
    if (ids.join() === asked.join()) return;
    setAsked(ids);
    history.replaceState(history.state, '', addressOf(ids));
  }, [ids.join()]);
  const ask = (next: Asked): void => {
    setAsked(next);
    history.pushState(null, '', addressOf(next));
  };
  const pick = (side: number, name: Name | undefined, typed: string): void => {
    ask(asked.map((text, at) => (at === side ? (name?.id ?? typed) : text)));
    const other = document.getElementById(`compare-${1 - side}`);
    if (name !== undefined && other instanceof HTMLInputElement && other.value === '') other.focus();
  };

  const key = [...new Set(found.flatMap((name) => (name?.url === undefined ? (name?.id ?? []) : [])))].join('\n');
  const load = useCallback(async () => Promise.all(key.split('\n').filter(Boolean).map(fetchSide)), [key]);
  const loaded = useLoaded(load);
  const sides = loaded.value?.map(({ id }) => id).join('\n') === key ? loaded.value : undefined;
  const [left, right] = sides ?? [];
  const heading = left && right && `${left.title} · ${right.title}`;
  const pair = left?.pairs.find(({ id }) => id === right?.id);
  useEffect(() => {
    if (heading === undefined) return undefined;
    const own = document.title;
    document.title = `${heading} ${own}`;
    return () => void (document.title = own);
  }, [heading]);

  return (
    <section class="compare needs-script" aria-labelledby="pick">
      <h2 id="pick">{PICK.title}</h2>
      <form onSubmit={(event) => event.preventDefault()}>
        {found.map((name, side) => (
          <Combobox
            key={side}
            id={`compare-${side}`}
            label={PICK.fields[side] ?? ''}
            example={PICK.examples[side] ?? ''}
            value={name?.title ?? asked[side] ?? ''}
            names={names.value}
            onEnter={() => setEntered(true)}
            onPick={(picked, typed) => pick(side, picked, typed)}
          />
        ))}
        <button type="button" disabled={!heading} onClick={() => ask(asked.toReversed())}>
          {PICK.swap}
        </button>
      </form>
      <div class="result" aria-live="polite">
        {isAsked && (names.value === undefined || sides === undefined) && (
          <Waiting of={names.hasFailed ? names : loaded} />
        )}
        {names.value &&
          found.map((name, side) => <Unread key={side} text={asked[side] ?? ''} {...{ name, searchUrl }} />)}
        {left && right && (
          <>
            <h2>{pair ? <a href={pair.url}>{heading}</a> : heading}</h2>
            <Comparison left={left} right={right} />
          </>
        )}
        {sides?.map((side) => (
          <Pairs key={side.id} of={side} />
        ))}
      </div>
    </section>
  );
}

/** The pairs of one that people confuse, each a way to its page: that says what it is about where it is pasted. */
function Pairs({ of }: { readonly of: Side }): JSX.Element | null {
  if (of.pairs.length === 0) return null;
  return (
    <nav aria-label={PICK.pairs(of.title)}>
      <p>{PICK.pairs(of.title)}</p>
      <ul class="pair-chips">
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
  readonly searchUrl: string;
}

/** What is said of words that name nothing, or what cannot stand beside another. */
function Unread({ text, name, searchUrl }: UnreadProps): JSX.Element | null {
  if (text === '' || (name !== undefined && name.url === undefined)) return null;
  const query = new URLSearchParams({ q: text }).toString();
  return (
    <p>
      {name ? PICK.notBeside(name.title) : PICK.noName(text)}
      <a href={name?.url ?? `${searchUrl}?${query}`}>{name ? PICK.read : PICK.search(text)}</a>
    </p>
  );
}
