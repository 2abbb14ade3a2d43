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
