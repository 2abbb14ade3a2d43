/** What the filter of a list says while it narrows. */
export const FILTER = {
  count: (count: number): string => `${count.toLocaleString('ko')}개`,
  nothing: '결과 없음',
} as const;
