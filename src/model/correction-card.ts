import type { Correction } from './topic.ts';

/** Words of who speaks of notes as a text: which note says it, how it is spelt or set out, and what alone is said. */
const OF_THE_TEXT =
  /노트|(?:[고로를을럼만이] |만 )적(?:는(?!다고)|은|었|고|혀|힌|어|지)|읽힌다|줄여|줄임말|“|끊긴|끊겨|늘어놓|나란히|듯이|빗대|(?:한|다른) 곳은|^(?:서비스 )?이름을|고만|제목만|[째한] 항목/;

/** How who tells of notes ends, where these claim nothing themselves: they name examples, set things side by side, present them. */
const TOLD =
  /(?:든다|푼다|풀이한다|소개한다|나누지 않는다|묶는다|설명한다|견준다|비교한다|나눈다|놓는다|나열한다|정의한다|끝난다|끝낸다|꼽는다|가른다|섞어 쓴다|부른다|넣는다|조회한다)\.$/;

/** What notes claim, in plain words: `쿼리마다 돈을 낸다고 한다.` → `쿼리마다 돈을 낸다.`, `무료라고 한다.` → `무료다.` */
export const claimOf = (notes: string): string =>
  notes.replace(/다고 한다\.$/, '다.').replace(/(이?)라고 한다\.$/, '$1다.');

/**
 * Whether a correction is a card: it says what somebody may believe of AWS. Notes that disagree, that say too little, or whose wording
 * is wrong are told on the page of the topic alone.
 */
export const isCard = ({ card, status, notes }: Pick<Correction, 'card' | 'status' | 'notes'>): boolean =>
  card !== false && status !== 'conflict' && !OF_THE_TEXT.test(notes) && !TOLD.test(notes);
