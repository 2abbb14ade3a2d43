import { expect, it } from 'vitest';
import { differingWords, formerOf, isNamed, labelOf, ownValues, renamedOf, statementOf, todayOf } from './today.ts';

const place = (kind: 'fact' | 'correction' | 'text', text: string, about = '') => ({
  ...{ topic: 'security/sso', anchor: 'fact-former-name', kind, text, about },
});

it('gives the value of a fact', () => {
  expect(todayOf(place('fact', '15분. 더는 없다.', '최대 실행 시간'))).toEqual({ value: '15분. 더는 없다.', more: '' });
});

it('shows a sentence whole and once, whatever year and name it begins with', () => {
  expect(
    todayOf(place('correction', '2023년부터 RA3 프로비저닝 클러스터는 두 AZ에 둘 수 있다. 스냅샷은 따로다.')),
  ).toEqual({
    value: '2023년부터 RA3 프로비저닝 클러스터는 두 AZ에 둘 수 있다.',
    more: '스냅샷은 따로다.',
  });
});

it('says which name has changed, and to what', () => {
  expect(renamedOf({ renamed: { was: 'AWS SSO', now: 'AWS IAM Identity Center' } })).toBe(
    '이름이 바뀜: AWS SSO → AWS IAM Identity Center',
  );
  expect(renamedOf({})).toBe('');
});

it('tells what was so once from what never was, as far as that is known', () => {
  const one = place('text', '지금은 된다.');
  expect(formerOf({ ...one, until: 2020 })).toBe('예전에는 맞았다(2020년까지).');
  expect(formerOf({ ...one, until: 'once' })).toBe('예전에는 맞았다.');
  expect(formerOf({ ...one, until: 'never', examEra: '5TB' })).toBe('맞았던 적이 없다.');
  expect(formerOf({ ...one, until: 2020, examEra: '5TB' })).toBe('예전에는 맞았다(2020년까지). 시험 자료의 옛 값: 5TB');
  expect(formerOf({ ...one, examEra: '5TB' })).toBe('시험 자료의 옛 값: 5TB');
  expect(formerOf(one)).toBe('');
});

it('says that a note was right once only where all of its value was', () => {
  const size = { ...place('fact', '0.25~32 vCPU, 0.5~244GB'), until: 2022, examEra: '최대 16 vCPU, 120GB' } as const;
  expect(formerOf(size, 'Fargate 최대 4vCPU 120GB')).toBe('시험 자료의 옛 값: 최대 16 vCPU, 120GB');
  for (const text of ['Fargate 최대 16vCPU, 120GB', 'Fargate 메모리 최대 120GB, 시작 1분'])
    expect(formerOf(size, text)).toMatch(/^예전에는 맞았다\(2022년까지\)/);
});

it('takes of several sentences the first', () => {
  expect(todayOf(place('correction', 'Multi-Master는 없어졌다. 쓰기는 하나다.'))).toEqual({
    value: 'Multi-Master는 없어졌다.',
    more: '쓰기는 하나다.',
  });
  expect(todayOf(place('text', '복제본 15개(1.5초 안에)')).value).toBe('복제본 15개(1.5초 안에)');
});

it('says which words differ where the value alone would read as agreement', () => {
  const told = (text: string, mark: string, value: string): string => {
    const start = text.indexOf(mark);
    return differingWords({ text, marks: [[start, start + mark.length]], place: place('fact', value) });
  };
  expect(told('타임아웃 29초, 절대 못 늘림', '절대 못 늘림', '기본 최대 29초')).toBe('‘절대 못 늘림’ 부분이 다르다. ');
  expect(told('타임아웃 30초', '30초', '기본 최대 29초')).toBe('');
  expect(told('타임아웃은 고정', '고정', '기본 최대 29초')).toBe('');
});

it('says of what a day is, and of what an answer to words is', () => {
  expect(labelOf(place('fact', '2025년 3월 31일', '지원 종료'), false)).toBe('지원 종료: ');
  expect(labelOf(place('fact', '2024-11-12', '단종'), false)).toBe('단종: ');
  expect(labelOf(place('fact', '15분', '최대 실행 시간'), false)).toBe('');
  expect(labelOf(place('fact', '15분', '최대 실행 시간'), true)).toBe('최대 실행 시간: ');
});

it('says of what stands in a table or below a fact what it is of', () => {
  const cell = { ...place('text', '최대 90%', '한눈에 / 스팟 / 할인'), anchor: 'at-a-glance' };
  expect(labelOf(cell, false)).toBe('스팟, 할인: ');
  expect(labelOf(place('text', 'REST API에만 있다.', '캐시 유효 시간'), false)).toBe('캐시 유효 시간: ');
  const sentence = { ...place('text', '서버가 없다.', '헷갈리는 점 / 이름'), anchor: 'confusions' };
  expect(labelOf(sentence, true)).toBe('');
});

it('says what is so as a whole statement, with the name of its page before it where nothing else has it', () => {
  const told = (text: string, heading: string, one: ReturnType<typeof place>, title: string): string =>
    statementOf({ text, heading, place: one }, title);
  const size = place('fact', '50TB', '최대 크기');
  expect(told('S3 객체 5TB', '', size, 'Amazon S3')).toBe('최대 크기: 50TB (Amazon S3)');
  expect(told('객체 5TB', '## S3', size, 'Amazon S3')).toBe('최대 크기: 50TB (Amazon S3)');
  expect(told('객체 5TB', '', size, 'Amazon S3')).toBe('Amazon S3, 최대 크기: 50TB');
  const summary = place('summary' as 'text', '개인 정보를 찾는다.', 'Amazon Macie');
  const sentence = { ...summary, anchor: '' };
  expect(told('GuardDuty로 찾음', '', sentence, 'Amazon Macie')).toBe('Amazon Macie: 개인 정보를 찾는다.');
  const cell = { ...place('text', '2024년에 끝났다', '옛 이름 / OpsWorks / 지금'), anchor: 'older' };
  expect(told('OpsWorks', '', cell, '이름만 아는 서비스')).toBe(
    'OpsWorks, 지금: 2024년에 끝났다 (이름만 아는 서비스: 옛 이름)',
  );
});

it('finds a name of a title in a line or its heading, and in no longer word', () => {
  const named = (text: string, title: string): boolean => isNamed({ text, heading: '', place: undefined }, title);
  expect(named('route53 지연', 'Route 53 라우팅 정책')).toBe(true);
  expect(named('alb에 eip', 'Application Load Balancer(ALB)')).toBe(true);
  expect(named('secret을 돌린다', 'Amazon ECR')).toBe(false);
  expect(named('Server Migration Service', 'AWS Application Migration Service(MGN)')).toBe(false);
  expect(named('무엇이든', '탄력적 주소')).toBe(true);
});

it('closes a bracket that is open in what differs', () => {
  const text = 'S3 안의 개인정보(PII) 찾기';
  const of = place('text', '…');
  expect(ownValues([{ text, marks: [[0, text.indexOf(')')]], place: of }])).toBe('S3 안의 개인정보(PII)');
  expect(ownValues([{ text, marks: [[0, 5]], place: of }])).toBe('S3 안의');
});
