import type { Kind } from '../../matching/verdict.ts';
import type { Checked } from './check-paste.ts';

/** The kinds in the order in which they are shown, with what readers call them. */
export const KINDS: readonly (readonly [Kind, string])[] = [
  ['differs', '다르다'],
  ['new', '처음 보는 말'],
  ['said', '같다'],
];

/** How sure the match is, in words. */
export const sureness = (sure: number): string =>
  sure >= 0.85 ? '분명하다' : sure >= 0.65 ? '그럴듯하다' : '어림이다';

/** `다르다 3, 처음 보는 말 12, 같다 5`. */
export const countLine = (checked: readonly Checked[]): string =>
  KINDS.map(([kind, name]) => `${name} ${checked.filter((one) => one.kind === kind).length.toLocaleString('ko')}`).join(
    ', ',
  );

/** What a place is called: title of its topic, and what it is about. */
export const placeName = ({ about, kind }: NonNullable<Checked['place']>, title: string): string => {
  const what = kind === 'correction' ? '노트들이 어긋난 점' : about.split(' / ').slice(0, 2).join(', ');
  return what === '' || what === title || kind === 'scenario' || kind === 'trap' ? title : `${title}: ${what}`;
};
