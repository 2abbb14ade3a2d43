import { expect, it } from 'vitest';
import { openSiteReader } from './fixtures/site-reader.ts';

const { read } = openSiteReader();
const toldOf = (text: string): readonly string[] => read(text).map(({ kind }) => kind);
it.each([
  'AWS Backup Vault Lock compliance 모드는 root 도 못지움',
  'AWS Backup Vault Lock compliance 모드는 아무도 못 지움',
  '# AWS Backup\n- S3 Object Lock compliance 모드는 root 도 못지움',
  'AWS Backup Vault Lock은 root도 삭제 불가',
  'Aurora 쓰기 6개 중 4개, 읽기 6개 중 3개',
  'Aurora 읽기 quorum 6개중 3개',
  'Aurora 쓰기 quorum 4/6',
  'Aurora 읽기 quorum 3/6',
  'Aurora 쓰기 지연 360ms',
  'SNS 토픽은 계정당 10만개',
  'SNS 구독 토픽당 1250만개',
])('does not tell what is right wrong: %s', (text) => {
  expect(toldOf(text)).not.toContain('differs');
});

it.each([
  'AWS Backup은 Vault Lock 지원 안 함',
  'AWS Backup은 S3를 백업 못함',
  'AWS Backup Vault Lock compliance 모드는 root가 삭제 가능',
  'Aurora 쓰기 quorum 6개중 3개',
  'Aurora write quorum 3/6',
  '# Aurora\n- 쓰기는 6개 중 3개 사본이면 성공',
  '# Aurora\n- 6개 중 3개가 쓰기 성공',
  'Aurora 읽기 quorum 6개중 4개',
  'SNS 구독 토픽당 10만개',
])('tells what is wrong: %s', (text) => {
  expect(toldOf(text)).toContain('differs');
});
