/** The words of highlights and of what else one does on the page of a topic. */
export const MARKS = {
  name: '형광펜',
  memo: '메모',
  edit: '메모 고치기',
  erase: '형광펜 지우기',
  erased: '형광펜을 지웠다',
  made: '형광펜을 칠했다. “내 기록”의 메모에서 모아 볼 수 있다',
  noted: '메모를 저장했다. “내 기록”의 메모에서 모아 볼 수 있다',
  undo: '되돌리기',
  nothing: '여기에는 형광펜을 칠할 수 없다',
  gone: (count: number): string => `글이 바뀌어 위치를 찾지 못한 형광펜이 ${count}개 있다. `,
  selected: '선택한 글',
  link: '선택한 글의 링크 복사',
  linked: '선택한 글이 표시되는 링크를 복사했다',
  see: '메모에서 보기',
  with: (memo: string): string => `메모: ${memo}`,
};

export const MEMO = { label: '메모', save: '저장', cancel: '취소' };

export const COVER = {
  value: '값 보기',
  answer: '답 보기',
  scenario: (at: number): string => `시나리오 ${at}`,
};
