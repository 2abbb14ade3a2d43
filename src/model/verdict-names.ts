/** What a statement of a note is to the pages, in words, wherever it is shown. */
export const VERDICT_NAMES = {
  differs: '다름',
  new: '맞는 내용을 찾지 못한 문장',
  said: '같음',
} as const;

/** What the nearest place of an unmatched statement is likely to say. */
export const LIKELY = '같은 듯함';
