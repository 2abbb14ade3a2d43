import type { Correction } from './topic.ts';

/** Words of who speaks of notes as a text: which note says it, how it is spelt or set out, and what alone is said. */
const OF_THE_TEXT =
  /노트|(?:[고로를을럼만이] |만 )적(?:는(?!다고)|은|었|고|혀|힌|어|지)|읽힌다|줄여|줄임말|“|끊긴|끊겨|늘어놓|나란히|듯이|빗대|(?:한|다른) 곳은|^(?:서비스 )?이름을|고만|제목만|[째한] 항목/;

/**
 * Whether a correction is a card: it says what somebody may believe of AWS. Notes that disagree, that say too little, or whose wording
 * is wrong are told on the page of the topic alone.
 */
export const isCard = ({ card, status, notes }: Pick<Correction, 'card' | 'status' | 'notes'>): boolean =>
  card !== false && status !== 'conflict' && !OF_THE_TEXT.test(notes);
