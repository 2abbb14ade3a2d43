/** The page of the cards: what is shown follows from the learner's log and the clock. */
import { isSaidAnew, type CardData } from '../../../model/card-data.ts';
import { chooseCards } from '../../../study/cards/choice.ts';
import type { CardRating } from '../../../study/cards/memory.ts';
import { untilExam, type UntilExam } from '../../../study/cards/plan.ts';
import { LEECH, nextCard, restKey, type KnownCard } from '../../../study/cards/queue.ts';
import { openStudy, type StudyStore } from '../../../study/store.ts';
import { element } from '../../element.ts';
import { tellTroubleIn } from '../trouble-line.ts';
import { followAddress } from './asked.ts';
import { backOf, frontOf, ratingButtons, ratingOfKey, ratingsOf, sayDays, sayRated } from './card-view.ts';
import { showChoice } from './choose.ts';
import { openCards, type CardFiles } from './files.ts';
import { endIn } from './end.ts';
import { isSecondTap } from './double-tap.ts';
import { showExam } from './exam.ts';
import { hearCardKeys } from './keys.ts';
import { leechItems } from './leeches.ts';
import { isSameTurn, keepOpen, wasOpen } from './open-card.ts';
import { narrowedTo, tellOnly } from './narrowed.ts';
import { bringInSight, button, partsIn, takeBack, tellFailure, untilHere, type Parts } from './parts.ts';
import { daysUntil, ratedAs, readRound, type Round } from './round.ts';
import { todayOf } from './today.ts';
import { typingIn } from './typing.ts';
import { writeLeft, writeRating } from './write-rating.ts';
import { around } from '../../around.ts';

/** The card that stands on the screen. */
interface Shown {
  readonly known: KnownCard;
  readonly data: CardData;
  /** When it came. */
  readonly since: number;
  readonly days: Readonly<Record<CardRating, number>>;
  isOpen: boolean;
}

function run(parts: Parts, files: CardFiles, store: StudyStore): { refresh: (takesFocus?: boolean) => Promise<void> } {
  const known = new Map<string, KnownCard>();
  let shown: Shown | undefined;
  /** Where the page stood before it was moved for an answer. */
  let stood: number | undefined;
  let round: Round;
  /** What was rated today, the last one last. */
  let mine: Round['mine'] = [];
  let [turn, timer] = [0, 0];
  const address = followAddress(files.index, parts.choice);

  const undoButton = (isKept = false): HTMLButtonElement[] => takeBack(() => void undo(), mine.length > 0, isKept);

  const askAll = (): void => {
    parts.said.textContent = '이제 모든 카드가 나온다.';
    address.leave();
    void store.append(...chooseCards({ domains: [], kinds: [] })).then(() => refresh(true));
  };

  const typing = typingIn(parts, store, reveal);

  const showFront = (): void => {
    if (shown === undefined) return;
    const { known: card, data } = shown;
    const front = frontOf(data, {
      isNew: card.memory === undefined,
      isChanged: card.memory !== undefined && isSaidAnew(card.memory.hash, data.hash),
      isLeech: (card.memory?.lapses ?? 0) >= LEECH,
    });
    // What is put into it is read out.
    const back = element('div', { class: 'back', 'aria-live': 'polite' });
    parts.card.replaceChildren(...front, back);
    parts.bar.replaceChildren(
      button('답 보기', reveal, { class: 'primary', 'aria-keyshortcuts': 'Space Enter' }),
      ...undoButton(),
    );
    typing.offer();
  };

  function reveal(): void {
    if (shown === undefined || shown.isOpen) return;
    shown.isOpen = true;
    keepOpen(shown.known);
    const { known: card, data, days } = shown;
    parts.card.querySelector('.back')?.replaceChildren(...backOf(data));
    const group = element(
      'div',
      { class: 'ratings', role: 'group', 'aria-label': '얼마나 떠올랐나', tabindex: '-1' },
      ...ratingButtons(days, others(), tellExam()),
    );
    group.addEventListener('click', (event) => {
      const rating = around(event.target, '[data-rating]');
      if (rating !== null && !isSecondTap(event)) void rate(Number(rating.dataset.rating) as CardRating);
    });
    const rest = button('보류', () => void putAside(card), { class: 'quiet' });
    parts.bar.replaceChildren(group, ...undoButton(true), ...((card.memory?.lapses ?? 0) >= LEECH ? [rest] : []));
    group.focus({ preventScroll: true });
    typing.tell(data);
    stood = scrollY;
    bringInSight(parts.card, '.back', '.answer');
  }

  const tellExam = (): UntilExam => untilExam(round.choice, round.today, shown?.known.memory?.since);

  /** Cards of today besides the one on the screen: until they are done, one that was forgotten waits. */
  function others(): number {
    return [...round.queue.cards, ...round.queue.again].filter(({ id }) => id !== shown?.known.id).length;
  }

  async function rate(key: CardRating): Promise<void> {
    if (shown?.isOpen !== true) return;
    const rating = ratingOfKey(key, ratingsOf(shown.days, tellExam()));
    const { known: card, data, since, days } = shown;
    const when = sayDays(days[rating], others(), tellExam());
    // Pressed twice it is rated once.
    shown = undefined;
    parts.said.textContent = sayRated(rating, when);
    const took = Math.min(Date.now() - since, 3_600_000);
    await writeRating(store, ratedAs(round, card, { hash: data.hash, rating, took }));
    await refresh(true);
  }

  async function undo(): Promise<void> {
    const last = mine.pop();
    if (last === undefined) return;
    await store.erase(last.id);
    parts.said.textContent = '방금 선택한 것을 되돌렸다.';
    shown = undefined;
    await refresh(true, last.card);
  }

  async function putAside(card: KnownCard): Promise<void> {
    parts.said.textContent = '이 카드를 보류했다. 아래 목록에서 보류를 해제할 수 있다.';
    shown = undefined;
    await store.append({ kind: 'setting', key: restKey(card.id), value: true });
    await refresh(true);
  }

  const showLeeches = async (mineTurn: number): Promise<void> => {
    const items = await leechItems(round.cards, files, (card, isAside) => {
      void store.append({ kind: 'setting', key: restKey(card.id), value: isAside }).then(() => refresh());
    });
    if (mineTurn !== turn) return;
    parts.leeches.hidden = items.length === 0;
    parts.leeches.querySelector('ul')?.replaceChildren(...items);
  };

  /** Shows the card that comes now. The one on the screen stays while it is still to be reviewed. */
  async function refresh(takesFocus = false, wanted?: string): Promise<void> {
    const mineTurn = ++turn;
    const read = await readRound(store, files.index, address.now(), known);
    if (mineTurn !== turn) return;
    round = read;
    ({ mine } = round);
    const { choice, queue } = round;
    const onlyOf = { topic: '이 주제만', card: '이 카드만', due: '복습만' };
    const only =
      round.kind === 'topic' || round.kind === 'card' || round.kind === 'due'
        ? tellOnly(onlyOf[round.kind], () => {
            address.leave();
            void refresh(true);
          })
        : narrowedTo(files.index, choice, round.besides, askAll);
    parts.today.replaceChildren(...todayOf(queue, round.kind), ...only);
    if (round.kind !== 'forgotten') showExam(parts, round, store);
    void showLeeches(mineTurn);
    if (document.activeElement === null || !parts.choice.contains(document.activeElement))
      showChoice(parts.choice, files.index, choice, store);
    const left = [...queue.cards, ...queue.again];
    const stays = left.some((card) => shown !== undefined && isSameTurn(card, shown.known));
    if (!stays) {
      const next = left.find(({ id }) => id === wanted) ?? nextCard(queue, Date.now());
      if (next === undefined) {
        shown = undefined;
        endIn(parts, round, files, store, undoButton());
      } else {
        let data: CardData | undefined;
        try {
          data = await untilHere(parts, files.card(next.deck, next.id), () => mineTurn === turn);
        } catch (error) {
          if (mineTurn !== turn) return;
          tellFailure(parts, error, () => void refresh(true));
          return;
        }
        if (mineTurn !== turn) return;
        if (data === undefined) throw new Error(`${next.id} is not in its deck`);
        shown = {
          known: next,
          data,
          since: Date.now(),
          days: daysUntil(round, next),
          isOpen: false,
        };
        showFront();
        // Taken back, it stands as it was when it was rated.
        if (wasOpen(next) || next.id === wanted) reveal();
        // The next one is there when this one is rated.
        const after = left.find(({ id }) => id !== next.id);
        if (after !== undefined) void files.card(after.deck, after.id).catch(() => undefined);
      }
      if (takesFocus) {
        typing.place()?.focus({ preventScroll: true });
        if (stood !== undefined && shown?.isOpen === false) {
          scrollTo({ top: stood, behavior: 'instant' });
          stood = undefined;
        }
        bringInSight(parts.card, 'h2', '.answer');
      }
    }
    // A card that was forgotten comes when its time has come; a new day brings its own.
    clearTimeout(timer);
    timer = window.setTimeout(() => void refresh(), 60_000);
  }

  parts.card.addEventListener('click', (event) => {
    if (
      event.target instanceof Element &&
      event.target.closest('a, button, form') === null &&
      getSelection()?.isCollapsed
    )
      reveal();
  });
  hearCardKeys({
    isOpen: () => shown?.isOpen,
    reveal,
    rate: (rating) => void rate(rating),
    undo: () => void (mine.length > 0 && undo()),
    type: typing.flip,
  });
  store.watch(() => void refresh());
  addEventListener('pageshow', ({ persisted }) => void (persisted && refresh()));
  return { refresh };
}

async function start(root: HTMLElement): Promise<void> {
  const parts = partsIn(root);
  const store = await openStudy();
  await writeLeft(store);
  tellTroubleIn(root.querySelector('[data-cards-trouble]'), store);
  const open = async (): Promise<void> => {
    try {
      const files = await untilHere(parts, openCards(root.dataset.cards ?? ''));
      await run(parts, files, store).refresh();
      root.dataset.ready = '';
    } catch (error) {
      tellFailure(parts, error, () => void open());
    }
  };
  await open();
}

const root = document.querySelector<HTMLElement>('[data-cards]');
if (root !== null) void start(root);
