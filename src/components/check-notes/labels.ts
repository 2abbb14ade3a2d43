import { VERDICT_NAMES } from '../../model/verdict-names.ts';
import type { Checked } from './checked.ts';
import { shownKind } from './shown-kind.ts';

/** The kinds in the order in which they are counted and shown, with what readers call them. */
export const KINDS = [
  ['differs', VERDICT_NAMES.differs],
  ['renamed', '이름 바뀜'],
  ['likely', '같은 듯'],
  ['said', VERDICT_NAMES.said],
  ['mended', '고친 줄'],
  ['new', '못 찾음'],
] as const satisfies readonly (readonly [Checked['kind'], string])[];

/** Kinds of which nothing is said where there is none. */
export const isSeldom = (kind: Checked['kind']): boolean => kind === 'renamed' || kind === 'mended';

/** `22개 문장: 다름 3, 같은 듯 2, 같음 5, 못 찾음 12`. */
export const countLine = (checked: readonly Checked[]): string =>
  `${checked.length.toLocaleString('ko')}개 문장: ${KINDS.map(
    ([kind, name]) => [kind, name, checked.filter((one) => shownKind(one) === kind).length] as const,
  )
    .filter(([kind, , count]) => count > 0 || !isSeldom(kind))
    .map(([, name, count]) => `${name} ${count.toLocaleString('ko')}`)
    .join(', ')}`;

/** What a place is called: title of its topic, and what it is about. */
export const placeName = ({ about, kind }: NonNullable<Checked['place']>, title: string): string => {
  const what =
    kind === 'correction' ? '흔한 노트가 어긋난 점' : about.split(' / ').slice(0, 2).filter(Boolean).join(', ');
  return what === '' || what === title || kind === 'scenario' || kind === 'trap' ? title : `${title}: ${what}`;
};
