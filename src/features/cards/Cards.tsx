import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CardData, CardIndex } from '../../model/card-data.ts';
import { fetchJson, useJson, useLoaded } from '../../ui/use-json.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import type { CardRating } from '../study-store/state/card-memory.ts';
import { leftOf, nextCard, restKey } from '../study-store/state/card-queue.ts';
import { setting } from '../study-store/state/settings.ts';
import type { StudyStore } from '../study-store/store.ts';
import { TroubleLine } from '../study-store/TroubleLine.tsx';
import { useStore, useStudy } from '../study-store/use-study.ts';
import { CardView } from './CardView.tsx';
import { CARD, END, RATINGS, ROUND, sayDays, SETTINGS } from './messages.ko.ts';
import { askedIn, daysUntil, ratedAs, readRound, type Asked, type Round } from './round.ts';

interface Props {
  readonly indexUrl: string;
  readonly homeUrl: string;
}

const DAY: Asked = { kind: 'day', of: '', domain: undefined };
/** New cards that one asks for on top. */
const MORE = 10;

/** The page of the cards. */
export function Cards({ indexUrl, homeUrl }: Props): JSX.Element {
  const store = useStore();
  const index = useJson<CardIndex>(indexUrl);
  const [asked, setAsked] = useState(DAY);
  useEffect(() => setAsked(askedIn(new URLSearchParams(location.search))), []);
  const read = useCallback(
    async (from: StudyStore) => (index.value === undefined ? undefined : readRound(from, index.value, asked)),
    [index.value, asked],
  );
  const [round, refresh] = useStudy(store, read);
  return (
    <div class="practice cards">
      <TroubleLine store={store} />
      {store === undefined || index.value === undefined || round === undefined ? (
        <Waiting of={index} />
      ) : (
        <>
          <RoundView {...{ store, round, refresh, homeUrl }} index={index.value} />
          <LazySettings store={store} index={index.value} round={round} />
        </>
      )}
    </div>
  );
}

const loadSettings = async () => (await import('./CardSettings.tsx')).CardSettings;

/** The settings, fetched when they are opened. */
function LazySettings(props: Pick<RoundProps, 'store' | 'index' | 'round'>): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const load = useCallback(async () => (isOpen ? loadSettings() : undefined), [isOpen]);
  const { value: CardSettings } = useLoaded(load);
  return (
    <details
      class="settings"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpen(true);
      }}
    >
      <summary>{SETTINGS.title}</summary>
      {CardSettings && <CardSettings {...props} />}
    </details>
  );
}

interface RoundProps {
  readonly store: StudyStore;
  readonly index: CardIndex;
  readonly round: Round;
  readonly refresh: () => Promise<void>;
  readonly homeUrl: string;
}

/** The card that comes now, or what there is to do when none is left. */
function RoundView({ store, index, round, refresh, homeUrl }: RoundProps): JSX.Element {
  const { queue, asked, rated } = round;
  /** The card that is shown stays until it is rated, whatever other tabs do. */
  const [shown, setShown] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const since = useRef(Date.now());
  const isBusy = useRef(false);
  const next = nextCard(queue, Date.now());
  const known = round.cards.find(({ id }) => id === shown) ?? next;
  const id = known?.id;
  useEffect(() => {
    if (shown === undefined && id !== undefined) setShown(id);
  }, [shown, id]);
  useEffect(() => {
    setOpen(false);
    since.current = Date.now();
  }, [shown]);
  const file = index.decks.find((deck) => deck.id === known?.deck)?.file;
  const load = useCallback(async () => (file === undefined ? [] : fetchJson<readonly CardData[]>(file)), [file]);
  const deck = useLoaded(load);
  const card = deck.value?.find((each) => each.id === id);
  // When a card comes again is said with its answer: the scheduler is fetched with the first.
  const loadScheduler = useCallback(
    async () => (isOpen ? (await import('../study-store/state/card-memory.ts')).preview : undefined),
    [isOpen],
  );
  const { value: previewOf } = useLoaded(loadScheduler);
  const days = previewOf && known ? daysUntil(round, known, previewOf) : undefined;

  const goOn = async (write: Promise<unknown>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    await write;
    // What comes next is known only then.
    await refresh();
    setShown(undefined);
    setOpen(false);
    isBusy.current = false;
    heading.current?.focus({ preventScroll: true });
  };
  const rate = (rating: CardRating): void => {
    if (known === undefined || card === undefined || isBusy.current) return;
    setTold(CARD.rated(rating, days === undefined ? '' : sayDays(days[rating])));
    const took = Date.now() - since.current;
    void goOn(store.append(ratedAs(round, known, { hash: card.hash, rating, took })));
  };
  const undo = (): void => {
    const last = rated.at(-1);
    if (last === undefined || isBusy.current) return;
    void store.erase(last.id).then(async () => {
      await refresh();
      setShown(last.card);
      setTold(CARD.undo);
    });
  };
  useKeys((code) => {
    const rating = Number(/^Digit([1-4])$/.exec(code)?.[1]) as CardRating;
    if (code === 'KeyZ') undo();
    else if (known === undefined) return false;
    else if (code === 'Space' || code === 'Enter') setOpen(true);
    else if (isOpen && rating > 0) rate(rating);
    else return false;
    return true;
  });
  const left = leftOf(queue);
  const undoButton = rated.length > 0 && (
    <button type="button" class="quiet" aria-keyshortcuts="z" onClick={undo}>
      {CARD.undo}
    </button>
  );
  const said = (
    <p class="visually-hidden" role="status">
      {told}
    </p>
  );
  if (known === undefined)
    return (
      <>
        {said}
        <End {...{ store, round, homeUrl }} />
        {undoButton && <p class="row">{undoButton}</p>}
      </>
    );
  return (
    <>
      {said}
      {card === undefined && deck.value === undefined ? (
        <Waiting of={deck} />
      ) : card === undefined ? (
        <Gone onSkip={() => void goOn(store.append(setting(restKey(known.id), true)))} />
      ) : (
        <CardView card={card} known={known} isOpen={isOpen} headingRef={heading} />
      )}
      <div class="bar">
        {isOpen && card ? (
          <Ratings days={days} onRate={rate} />
        ) : (
          <button
            type="button"
            class="primary"
            disabled={card === undefined}
            aria-keyshortcuts="Space"
            onClick={() => setOpen(true)}
          >
            {CARD.show}
          </button>
        )}
      </div>
      <p class="row note">
        <span>{CARD.left(left)}</span>
        <progress
          value={queue.done}
          max={queue.done + left}
          aria-label={CARD.progress(queue.done, queue.done + left)}
        />
        {asked !== DAY && asked.kind !== 'day' && (
          <span>
            {ROUND[asked.kind]} <a href="./">{ROUND.back}</a>
          </span>
        )}
        {undoButton}
        {isOpen && (
          <button type="button" class="quiet" onClick={() => void goOn(store.append(setting(restKey(known.id), true)))}>
            {CARD.rest}
          </button>
        )}
        <span class="for-keys">{CARD.keys}</span>
      </p>
    </>
  );
}

function Gone({ onSkip }: { readonly onSkip: () => void }): JSX.Element {
  return (
    <p class="card">
      {CARD.gone}{' '}
      <button type="button" onClick={onSkip}>
        {CARD.skip}
      </button>
    </p>
  );
}

interface RatingsProps {
  readonly days: Readonly<Record<CardRating, number>> | undefined;
  readonly onRate: (rating: CardRating) => void;
}

/** The four buttons, each with when the card would come again. */
function Ratings({ days, onRate }: RatingsProps): JSX.Element {
  return (
    <div class="ratings" role="group" aria-label={CARD.label}>
      {([1, 2, 3, 4] as const).map((rating) => (
        <button key={rating} type="button" aria-keyshortcuts={String(rating)} onClick={() => onRate(rating)}>
          <b>{RATINGS[rating]}</b> <small>{days === undefined ? '' : sayDays(days[rating])}</small>
        </button>
      ))}
    </div>
  );
}

/** What was done, and what one can do next. */
function End({ store, round, homeUrl }: Pick<RoundProps, 'store' | 'round' | 'homeUrl'>): JSX.Element {
  const { queue, asked, settings, today } = round;
  const isDay = asked.kind === 'day';
  const title = queue.done === 0 ? (isDay ? END.noneToday : END.none) : isDay ? END.title : END.round;
  const more = Math.min(MORE, queue.waiting);
  const extra = settings.extra.day === today ? settings.extra.count : 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {queue.done > 0 && <p>{END.count(queue.done)}</p>}
      {isDay && <p class="note">{END.tomorrow(queue.waiting)}</p>}
      <p class="row">
        <a class="button primary" href={homeUrl}>
          {END.home}
        </a>
        {!isDay && (
          <a class="button" href="./">
            {END.day}
          </a>
        )}
        {isDay && more > 0 && (
          <button
            type="button"
            onClick={() =>
              // On top of what the day has had, whatever its own number is.
              void store.append(setting('cards.more', `${today}:${extra + MORE}`))
            }
          >
            {END.more(more)}
          </button>
        )}
      </p>
    </section>
  );
}
