/** By what a verdict was reached. */
export type Reason =
  | 'same-quantities'
  | 'same-words'
  | 'same-code'
  | 'exam-era'
  | 'other-quantity'
  | 'no-quantity'
  | 'known-mistake'
  | 'only-another'
  | 'contrary'
  | 'polarity'
  | 'other-code'
  | 'likely'
  | 'unsure'
  | 'nothing-like-it'
  | 'out-of-scope';

/** Why, in words. */
export const REASONS: Readonly<Record<Reason, string>> = {
  'same-quantities': '숫자가 같다',
  'same-words': '같은 말이다',
  'same-code': '같은 이름이다',
  'exam-era': '옛 값이다',
  'other-quantity': '숫자가 다르다',
  'no-quantity': '정한 값이 없다',
  'known-mistake': '알려진 틀린 말이다',
  'only-another': '다른 것만 된다',
  contrary: '반대말이다',
  polarity: '되고 안 되고가 다르다',
  'other-code': '이름이 다르다',
  likely: '이미 있는 듯하다. 직접 본다',
  unsure: '비슷한 말이 있다. 직접 본다',
  'nothing-like-it': '비슷한 말이 없다',
  'out-of-scope': '시험 범위 밖의 서비스다',
};
