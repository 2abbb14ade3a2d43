import { VERDICT_NAMES } from '../../model/verdict-names.ts';
import type { Checked } from './check-paste.ts';

/** The kinds in the order in which they are shown, with what readers call them. */
export const KINDS = (['differs', 'new', 'said'] as const).map((kind) => [kind, VERDICT_NAMES[kind]] as const);

/** The same in a word, where they stand side by side. */
export const SHORT_NAMES = { ...VERDICT_NAMES, new: '못 찾음' } as const;

/** How sure the match is, in words. */
export const sureness = (sure: number): string => (sure >= 0.85 ? '높음' : sure >= 0.65 ? '보통' : '낮음');

/** `다름 3, 맞는 내용을 찾지 못한 문장 12, 같음 5`. */
export const countLine = (checked: readonly Checked[]): string =>
  KINDS.map(([kind, name]) => `${name} ${checked.filter((one) => one.kind === kind).length.toLocaleString('ko')}`).join(
    ', ',
  );

/** `8개를 확인했다. 3개는 지금 값과 다르고 …`: what was found, in one sentence. */
export function foundLine(checked: readonly Checked[]): string {
  const [differs = '', none = '', said = ''] = KINDS.map(([kind]) =>
    checked.filter((one) => one.kind === kind).length.toLocaleString('ko'),
  );
  return `${checked.length.toLocaleString('ko')}개를 확인했다. ${differs}개는 이 사이트와 다르고, ${said}개는 같고, ${none}개는 맞는 내용을 찾지 못했다.`;
}

/** What a place is called: title of its topic, and what it is about. */
export const placeName = ({ about, kind }: NonNullable<Checked['place']>, title: string): string => {
  const what = kind === 'correction' ? '노트가 어긋난 점' : about.split(' / ').slice(0, 2).join(', ');
  return what === '' || what === title || kind === 'scenario' || kind === 'trap' ? title : `${title}: ${what}`;
};
