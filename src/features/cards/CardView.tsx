import type { JSX } from 'preact';
import { asksOf, CARD_KINDS, isSaidAnew, kindOf, type CardData } from '../../model/card-data.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import type { KnownCard } from '../study-store/state/card-queue.ts';
import { CARD } from './messages.ko.ts';

/** A card that was forgotten on so many days is better read up than asked again. */
const LEECH = 6;

/** What stands above a card: its kind, and what is to be known of it. */
function chipsOf(card: CardData, { memory }: KnownCard): string[] {
  const isFactOnly = kindOf(card.id) === 'fact' && !/\d/.test(card.back.join(''));
  return [
    isFactOnly ? '외울 사실' : CARD_KINDS[kindOf(card.id)],
    ...(memory === undefined ? [CARD.fresh] : []),
    ...(memory !== undefined && isSaidAnew(memory.hash, card.hash) ? [CARD.changed] : []),
    ...((memory?.lapses ?? 0) >= LEECH ? [CARD.leech] : []),
  ];
}

interface Props {
  readonly card: CardData;
  readonly known: KnownCard;
  readonly isOpen: boolean;
  readonly headingRef: { current: HTMLHeadingElement | null };
}

/** A card: what it asks, and once it is open what it answers. */
export function CardView({ card, known, isOpen, headingRef }: Props): JSX.Element {
  const asks = asksOf(card.id);
  return (
    <section class="card" aria-label={CARD.label}>
      <p class="about">
        {chipsOf(card, known).map((chip) => (
          <span key={chip} class="chip">
            {chip}
          </span>
        ))}
      </p>
      <h2 ref={headingRef} tabIndex={-1}>
        <small>{card.context}</small>{' '}
        <span class="front">
          <InlineText text={card.front} />
        </span>{' '}
        {asks !== '' && <span class="asks">{asks}</span>}
      </h2>
      {isOpen && (
        <div class="back">
          {card.back.map((line) => (
            <p key={line} class="answer">
              <InlineText text={line} />
            </p>
          ))}
          {card.note !== undefined && (
            <p class="note">
              <InlineText text={card.note} />
            </p>
          )}
          {card.era !== undefined && (
            <p class="note">
              {CARD.era}
              <InlineText text={card.era} />
            </p>
          )}
          <p class="note">
            <a href={card.url}>{CARD.place}</a>
          </p>
        </div>
      )}
    </section>
  );
}
