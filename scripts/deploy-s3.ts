/**
 * `npm run deploy:s3 -- --stack NAME [--region us-east-1]`: puts `dist/` (`OUT_DIR`) into the bucket of `hosting/aws/site.yaml`, below
 * `BASE_PATH`: hashed files first, pages last, then takes away what no deploy that is kept needs, then empties the cache of CloudFront.
 * Needs the AWS command line (`aws`) with the right to do so.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isForOtherHosts, uploadsOf } from '../src/hosting/uploads.ts';
import { basePath } from './lib/base-path.ts';
import { listSite } from './lib/list-site.ts';
import { readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const USAGE = '쓰는 법: npm run deploy:s3 -- --stack 스택이름 [--region us-east-1]';
const out = process.env.OUT_DIR ?? 'dist';

function aws(what: string, args: readonly string[]): string {
  const { status, stdout, error } = spawnSync('aws', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (error !== undefined) refuse('aws 명령이 없다. AWS CLI를 설치하고 로그인한 다음 다시 실행한다.');
  if (status === 0) return stdout;
  console.error(`✗ ${what} 실패\n  할 일: 위의 AWS 오류를 본다. 다시 실행해도 된다: 쪽은 맨 나중에 올라간다.`);
  process.exit(1);
}

const { stack = refuse(USAGE), region } = readArguments(USAGE, {
  options: { stack: { type: 'string' }, region: { type: 'string', default: 'us-east-1' } },
}).values;
if (!existsSync(join(out, 'deploys.json')))
  refuse(`${out}/deploys.json이 없다. 먼저 npm run build, npm run deploy:keep -- 사이트주소 를 실행한다.`);
const described = aws('스택 읽기', [
  ...['cloudformation', 'describe-stacks', '--stack-name', stack, '--region', region],
  ...['--query', 'Stacks[0].Outputs', '--output', 'json'],
]);
const outputs = new Map(
  (JSON.parse(described) as { OutputKey: string; OutputValue: string }[]).map((one) => [
    one.OutputKey,
    one.OutputValue,
  ]),
);
const bucket = outputs.get('Bucket');
const distribution = outputs.get('DistributionId');
if (bucket === undefined || distribution === undefined)
  refuse(`${stack}의 출력에 Bucket과 DistributionId가 없다. hosting/aws/site.yaml로 만든 스택인지 본다.`);

const target = `s3://${bucket}${basePath()}`;
const paths = listSite(out);
// One folder per upload: what the AWS command line takes is folders and patterns, not lists.
const stage = mkdtempSync(join(tmpdir(), 'saa-deploy-'));
process.on('exit', () => {
  rmSync(stage, { recursive: true, force: true });
});
for (const [index, { contentType, cacheControl, files }] of uploadsOf(paths).entries()) {
  const folder = join(stage, String(index));
  for (const file of files) cpSync(join(out, file), join(folder, file));
  aws('올리기', [
    ...['s3', 'cp', folder, target, '--recursive', '--only-show-errors', '--region', region],
    ...['--content-type', contentType],
    ...(cacheControl === undefined ? [] : ['--cache-control', cacheControl]),
  ]);
  console.log(`✓ ${contentType} ${files.length}개`);
}
// All that is in the build is there by now and at least as new: only what it has not is taken away.
aws('지난 파일 치우기', [
  ...['s3', 'sync', out, target, '--delete', '--size-only', '--only-show-errors', '--region', region],
  ...paths.filter(isForOtherHosts).flatMap((path) => ['--exclude', path]),
]);
aws('캐시 비우기', ['cloudfront', 'create-invalidation', '--distribution-id', distribution, '--paths', '/*']);
console.log(
  `✓ ${outputs.get('Url') ?? bucket}에 올렸다. 이제 npm run deploy:check -- ${outputs.get('Url') ?? '주소'}${basePath()}`,
);
