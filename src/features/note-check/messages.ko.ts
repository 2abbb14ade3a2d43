/** The words of the note check. */
export const FORM = {
  label: '노트 확인',
  note: '노트',
  placeholder: 'Markdown이나 일반 텍스트를 그대로 붙여 넣는다. .md나 .txt 파일을 끌어다 놓아도 된다',
  check: '확인하기',
  open: '파일 열기',
  example: '예시 넣기',
  clear: '비우기',
  stop: '중지',
  empty: '확인할 노트를 먼저 붙여 넣는다.',
  lost: '비교할 자료를 받지 못했다. 연결을 확인하고 다시 시도한다.',
  unread: '이 파일은 텍스트로 읽을 수 없다. .md나 .txt 파일을 연다.',
  loading: '비교할 자료를 받는 중이다 …',
  working: (share: number): string => `확인하는 중이다 … ${Math.round(share * 100)}%`,
  hint: '붙여 넣은 글은 이 기기 밖으로 나가지 않는다. 이 탭에만 보관하고, 비우거나 탭을 닫으면 지운다. 제목이나 서비스 이름이 있으면 더 잘 찾는다.',
};

export const RESULT = {
  differs: '다른 값',
  outdated: '예전 값',
  said: '같은 값',
  counts: (differs: number, outdated: number, said: number): string =>
    `다른 값 ${differs}곳 · 예전 값 ${outdated}곳 · 같은 값 ${said}곳`,
  none: '다른 값이나 예전 값을 찾지 못했다. 나머지 문장이 모두 맞다는 뜻은 아니다.',
  partial: '멈춘 곳까지의 결과다. 그 뒤는 확인하지 않았다.',
  stale: '노트를 고치기 전의 결과다. 다시 확인한다.',
  line: (line: number): string => `${line}줄`,
  also: (lines: readonly number[]): string => `같은 내용이 ${lines.join(', ')}줄에도 있다.`,
  now: '지금',
  exam: '시험 답',
  until: (until: string): string => {
    const [year, month] = until.split('-');
    return `${year}년${month === undefined ? '' : ` ${Number(month)}월`}까지는 맞던 내용이다.`;
  },
  source: 'AWS 문서',
  about: '자동으로 비교한 결과다. 확실한 것만 알려 주므로, 페이지와 AWS 문서를 열어 확인한 뒤 고친다.',
};

export const EXAMPLE = `## Lambda
- 한 번에 최대 15분까지 돌릴 수 있다
- 임시 저장 공간(/tmp)은 512MB 고정

## S3
- 객체 하나는 최대 5TB
- 버킷 이름 앞에 프로젝트 이름을 붙인다
- 시험 전날 이 단원을 다시 볼 것`;
