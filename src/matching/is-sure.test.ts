import { expect, it } from 'vitest';
import { collectMatching } from './collect.ts';
import { createStatementMatcher } from './match.ts';
import type { StatedTopic } from './page-statements.ts';
import { reviewNote } from './review.ts';

const source = 'https://docs.aws.amazon.com/x';
const fact = (id: string, label: string, value: string) => ({ id, label, value, source });
const page: StatedTopic = {
  id: 'integration/flows',
  title: '흐름 엔진',
  titleEn: 'Flows',
  aliases: [],
  summary: '여러 단계를 차례로 돌리는 서비스다.',
  signals: [],
  facts: [
    fact('interval', '점검하는 간격', '30초 또는 10초(추가 요금)'),
    fact('payload', '단계 사이에 넘기는 데이터', '256KB까지'),
    fact('history', '실행 이력의 보관', '90일'),
    fact('readers', '동시에 읽는 소비자', '스트림 샤드마다 2개, 대기열 묶음마다 5개'),
    fact('console', '콘솔에서 신청하는 것', '한도 늘리기, 줄이기는 지원 사례로 담당자에게'),
    fact('idle', '상태를 두는 시간', '1초~7일, 기본 1일'),
    fact('runs', '동시에 도는 실행', '계정·리전마다 기본 1,000'),
    fact('reboot', '그림을 뜰 때', '기본으로 재부팅한다'),
    fact('wake', '깨우는 데 걸리는 시간 (신속 · 표준 · 대량)', '1~5분 · 3~5시간 · 5~12시간'),
    fact('disk', '저장형 디스크 하나의 최대 크기', '16TiB까지'),
    fact('probe', '묶음이 도구의 점검을 쓰게 하기', '도구의 점검은 따로 켠다'),
    fact('share', '묶음을 나눌 수 있는 상대', '같은 조직의 계정'),
  ],
  scenarios: [],
  corrections: [],
  body: '## 무료 체험 [#trial]\n\n온프레미스 서버는 유형마다 30일이고 컨테이너는 없다.\n\n점검 기록은 콘솔에서 15일 동안 보인다.\n',
};
const matcher = createStatementMatcher(collectMatching([page], []));

it.each([
  // a fact of one value
  ['단계 사이에 넘기는 데이터는 256KB', 'same-quantities', 'fact-payload'],
  // of several values, and it does not say of which
  ['소비자 5개', 'unsure', 'fact-readers'],
  ['대기열 묶음마다 동시에 읽는 소비자 5개', 'same-quantities', 'fact-readers'],
  // the sentence has the number, its heading the words
  ['무료 체험은 30일까지', 'unsure', 'trial'],
  ['점검 기록은 15일 동안 보인다', 'same-quantities', 'trial'],
  // the words of a label without the value
  ['한도를 줄이는 것도 콘솔에서 신청', 'likely', 'fact-console'],
  ['묶음은 같은 조직의 계정에 나눌 수 있다', 'same-words', 'fact-share'],
  // what is so where nothing is chosen is the default
  ['상태는 따로 안 건드리면 7일 동안 둔다', 'unsure', 'fact-idle'],
  ['동시에 도는 실행은 함수 하나당 기본 1,000', 'unsure', 'fact-runs'],
  ['동시에 도는 실행은 계정마다 기본 1,000', 'same-quantities', 'fact-runs'],
  ['도는 서버에서 그림을 뜰 때 → 기본은 no 재부팅', 'likely', 'fact-reboot'],
  ['묶음이 쓰는 기본 점검은 도구의 점검', 'likely', 'fact-probe'],
  // one of values side by side, and one number for two things
  ['깨우는 데 걸리는 시간은 표준이 12시간 이내', 'likely', 'fact-wake'],
  ['디스크 하나의 최대 크기 | 16TiB | 16TiB', 'likely', 'fact-disk'],
])('%s → %s', (text, reason, anchor) => {
  expect(matcher.judge(text, { topic: page.id, heading: '흐름 엔진' })).toMatchObject({ reason, place: { anchor } });
});

it.each([
  ['점검하는 간격은 30초', 'said'],
  // one value alone, where there are two
  ['점검하는 간격은 30초 고정', 'new'],
  ['점검하는 간격은 무조건 30초', 'new'],
  ['단계 사이에 넘기는 데이터는 256KB로 고정', 'said'],
])('하나로 정해졌다는 말은 자리에 값이 더 있으면 같지 않다: %s', (text, kind) => {
  const statements = [{ text, lines: [3, 3] as const, heading: page.title }];
  const section = { headings: [page.title], lines: [1, 9] as const, topic: page.id, proposed: undefined };
  const { sections } = reviewNote(
    {
      ...{ path: 'a.md', id: '005', title: '메모', format: '평문', lines: 9, content: 'v1' },
      sections: [{ ...section, confidence: 1, evidence: [], statements }],
    },
    matcher,
    () => true,
    () => undefined,
  );
  expect(sections[0]?.statements[0]?.kind).toBe(kind);
});
