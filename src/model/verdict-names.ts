/** What a statement of a note is to the pages, in words, wherever it is shown. */
export const VERDICT_NAMES = {
  differs: '다름',
  new: '맞는 내용을 찾지 못한 문장',
  said: '같음',
} as const;

/** What the nearest place of an unmatched statement is likely to say. */
export const LIKELY = '같은 듯함';

/** Why statements are mostly not worked into a page: chosen by number. */
export const DECLINED_BECAUSE = [
  '시험 범위 밖',
  '배울 것이 없다',
  '노트가 틀렸고 페이지가 맞다',
  '페이지에 둘 만큼 묻지 않는다',
] as const;
