import { expect, it } from 'vitest';
import { isTold } from './is-told.ts';

it.each([
  [
    '받는 프로토콜',
    'HTTP, HTTPS(HTTP/2·WebSocket·gRPC 포함)',
    '계층과 프로토콜',
    '7계층. HTTP, HTTPS, WebSocket, gRPC',
  ],
  ['고정 애니캐스트 IP', 'IPv4 2개(듀얼 스택이면 IPv6 2개 추가)', '주소', '고정 애니캐스트 IP 2개'],
  ['HSM의 검증 등급', 'FIPS 140-3 레벨 3(hsm2m.medium, FIPS 모드)', '등급', 'FIPS 140-3 레벨 3'],
  ['보존 기간', '기본 4일, 최소 1분, 최대 14일', '기본 보존 기간', '기본 4일, 최대 14일'],
])('%s: %s is told by a row %s: %s', (label, value, row, cell) => {
  expect(isTold({ label, value }, row, cell)).toBe(true);
});

it.each([
  // the row says of one engine only, or of something else
  ['최대 수', 'MySQL·MariaDB·PostgreSQL 15개, Oracle·SQL Server 5개, Db2 3개', '최대 수', 'MySQL 15개'],
  ['유휴 제한 시간', '기본 60초(1–4,000초)', '계층과 프로토콜', '7계층. HTTP'],
  ['클러스터의 HSM 수', '1~28개', 'HSM', '나만 쓴다'],
])('%s: %s is not told by a row %s: %s', (label, value, row, cell) => {
  expect(isTold({ label, value }, row, cell)).toBe(false);
});
