import { expect, it } from 'vitest';
import { foldSame } from './same-situation.ts';

const situation = (url: string, text: string, answers: readonly string[], choose?: string) => ({
  ...{ situation: text, why: '', url, topic: answers[0] ?? '', answers },
  ...(choose === undefined ? {} : { choose }),
});

it('one situation that several pages tell is one row, in the place of the best', () => {
  const efs = situation('efs', '온프레미스 NFS에 날마다 쌓이는 영상을 전환일까지 EFS에 계속 복제한다.', [
    'efs',
    'datasync',
  ]);
  const upload = situation('up', '온프레미스 NFS 서버의 파일을 그대로 쓰면서 S3에도 둔다.', ['datasync', 's3']);
  const vpn = situation('dx', '온프레미스 NFS에 쌓이는 영상을 전환일까지 매일 EFS로 복제해야 한다.', [
    'datasync',
    'dx',
  ]);
  const other = situation('x', '온프레미스 NFS에 쌓이는 영상을 전환일까지 매일 EFS로 복제해야 한다.', ['snow']);
  const rows = foldSame([efs, upload, vpn, other]).map(({ scenario, again }) =>
    [scenario, ...again].map(({ url }) => url),
  );
  expect(rows).toEqual([['efs', 'dx'], ['up'], ['x']]);
});

it('of two with the same answers less has to be the same than of two with one answer in common', () => {
  const kafka = '온프레미스 Apache Kafka의 생산자와 소비자 코드를 고치지 않고 관리형으로 옮기려 한다.';
  const brokers =
    'EC2에 직접 깐 Kafka 브로커의 패치가 부담이다. 생산자, 소비자 코드는 그대로 두고 관리형으로 옮기려 한다.';
  const rowsOf = (answers: readonly string[]): number =>
    foldSame([situation('a', kafka, ['msk']), situation('b', brokers, answers)]).length;
  expect(rowsOf(['msk'])).toBe(1);
  expect(rowsOf(['msk', 'connect'])).toBe(2);
});
