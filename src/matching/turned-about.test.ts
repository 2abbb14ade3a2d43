import { expect, it } from 'vitest';
import type { PageStatement } from './page-statements.ts';
import { turnedAbout } from './turned-about.ts';

const fact = (about: string, text: string): PageStatement => ({
  ...{ topic: 'a/b', anchor: 'fact-c', kind: 'fact', about, text },
});

it.each([
  ['Shield Advanced 연 3,000달러', fact('Shield Advanced 구독료', '월 3,000달러, 1년 약정'), 'differs', '연 '],
  ['샤드 쓰기 분당 1MB', fact('샤드 하나의 쓰기', '초당 1MB 또는 1,000레코드'), 'differs', '분당'],
  ['항목 최소 400KB', fact('항목 최대 크기', '400KB'), 'differs', '400KB'],
  ['최소 실행 시간 15분', fact('최대 실행 시간', '15분(900초)'), 'differs', '15분'],
  ['키 삭제 대기 최대 7일', fact('키 삭제 대기 기간', '7~30일, 기본 30일'), 'differs', '7일'],
  ['메모리 기본 10,240MB', fact('메모리', '128MB~10,240MB(10GB), 1MB 단위'), 'likely', '10,240MB'],
  ['키 삭제 대기 최소 30일', fact('키 삭제 대기 기간', '7~30일, 기본 30일'), 'differs', '30일'],
  ['가시성 최대 30초', fact('가시성 제한 시간', '기본 30초, 0초~12시간'), 'differs', '30초'],
  ['VPC CIDR 최소 /16', fact('VPC의 크기', '/16(주소 65,536개)부터 /28(주소 16개)까지'), 'differs', '/16'],
  ['스팟 회수 2분 후 알림', fact('회수 알림', '2분 전'), 'differs', '2분 후'],
  ['읽기 분당 2MB', { ...fact('읽기', '초당 2MB'), kind: 'text' as const }, 'likely', '분당'],
])('%s is %j', (text, place, kind, mark) => {
  const turned = turnedAbout(text, place);
  expect([turned?.kind, text.slice(...(turned?.mark ?? [0, 0]))]).toEqual([kind, mark]);
});

it.each([
  ['월 3,000달러', fact('구독료', '월 3,000달러, 1년 약정')],
  ['한 달에 3,000달러', fact('구독료', '월 3,000달러')],
  ['초당 3,000건', fact('요청', '3,000건')],
  ['초당 1MB, 하루 86GB', fact('쓰기', '초당 1MB')],
  ['최소 7일, 최대 30일', fact('키 삭제 대기 기간', '7~30일')],
  ['기본 512MB, 최대 10,240MB', fact('임시 스토리지', '512MB~10,240MB(10GB), 기본 512MB')],
  ['5GB 이상은 멀티파트', fact('PUT 한 번의 최대 크기', '5GB')],
  ['VPC CIDR 최소 /28, 최대 /16', fact('VPC의 크기', '/16(주소 65,536개)부터 /28(주소 16개)까지')],
  ['스팟 회수 2분 전에 알림', fact('회수 알림', '2분 전')],
  ['최소 보관 30일', fact('최소 보관 기간', '30일')],
])('%s is not turned', (text, place) => {
  expect(turnedAbout(text, place)).toBeUndefined();
});
