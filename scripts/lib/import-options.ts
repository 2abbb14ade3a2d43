import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = `쓰는 법: npm run import -- <노트 파일이나 폴더>… [--out 초안폴더] [--report 보고서.json] [--limit 초] [--dry-run]

  --out DIR       초안을 둘 폴더(기본 drafts)
  --report FILE   장부(모든 줄이 어디로 갔는지)를 JSON으로 쓴다
  --limit 초      노트 하나를 읽는 데 쓸 시간(기본 20). 넘으면 그 노트만 통째로 격리한다
  --dry-run       아무것도 쓰지 않고 무엇이 바뀔지만 보인다`;

/** What `npm run import` was asked to do. */
export interface Options {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly report: string | undefined;
  readonly dryRun: boolean;
  /** Seconds that reading one note may take. */
  readonly limit: number;
}

/** Longer than this a timer cannot wait, in seconds. */
const LONGEST_LIMIT = 86_400;

function refuse(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

/** Whether a folder is `content/` of the working folder, lies in it or leads into it: drafts never go there by themselves. */
function isPublished(folder: string): boolean {
  const content = existsSync('content') ? realpathSync('content') : resolve('content');
  // Of a folder that is not there yet, the part that is tells where it will be.
  let known = resolve(folder);
  while (!existsSync(known)) known = dirname(known);
  const place = join(realpathSync(known), relative(known, resolve(folder)));
  return place === content || place.startsWith(content + sep);
}

/** Reads the command line; shows the usage and ends with 2 where it is wrong. */
export function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'drafts' },
        report: { type: 'string' },
        limit: { type: 'string', default: '20' },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (positionals.length === 0) refuse('들여올 노트를 적지 않았다.');
    const limit = Number(values.limit);
    if (!(limit > 0 && limit <= LONGEST_LIMIT)) refuse(`--limit에는 0보다 큰 초를 적는다: ${values.limit}`);
    const out = values.out.replace(/\/+$/, '') || '.';
    if (existsSync(out) && !statSync(out).isDirectory()) refuse(`--out ${out}은(는) 폴더가 아니다.`);
    if (isPublished(out))
      refuse(`--out ${out}은(는) 공개한 쪽이 사는 곳이다. 초안은 다른 폴더에 두고 npm run promote로 공개한다.`);
    if (values.report !== undefined && existsSync(values.report) && statSync(values.report).isDirectory())
      refuse(`--report ${values.report}은(는) 폴더다. 파일 이름까지 적는다.`);
    return { inputs: positionals, out, report: values.report, dryRun: values['dry-run'], limit };
  } catch (error) {
    refuse(error instanceof Error ? `모르는 옵션이 있다: ${error.message}` : String(error));
  }
}
