import { teachWords, words } from '../korean/words.ts';
import { topicFrontMatter, type TopicFrontMatter } from '../model/topic.ts';
import { glossary } from '../model/glossary.ts';
import { buildFiles, type SearchFile } from './build/build-files.ts';
import type { Page } from './build/read-pages.ts';
import { SearchLibrary } from './query/look-up/library.ts';

// its field
teachWords({ ...words(), stopwords: `${words().stopwords} aws amazon` });

const meta = (title: string, aliases: string[], more: Partial<TopicFrontMatter> = {}): TopicFrontMatter =>
  topicFrontMatter.parse({
    title,
    titleEn: title,
    kind: 'service',
    status: 'draft',
    aliases,
    ...more,
  });

const page = (id: string, title: string, sections: [id: string, heading: string, text: string][]): Page => ({
  url: `/${id}/`,
  title,
  sections: [
    { id: '', heading: title, text: `${title}.` },
    ...sections.map(([anchor, heading, text]) => ({ id: anchor, heading, text })),
  ],
});

/** Front matter of a small site that tests search in. */
export const topics = new Map<string, TopicFrontMatter>([
  [
    'compute/lambda',
    meta('AWS Lambda', ['서버 없는 함수'], {
      facts: [{ id: 'timeout', label: '최대 실행 시간', value: '15분', source: 'https://docs.aws.amazon.com/lambda/' }],
    }),
  ],
  ['storage/s3-object-lock', meta('S3 객체 잠금', [])],
  ['networking/vpc', meta('Amazon VPC', [])],
  ['storage/ebs', meta('Amazon EBS', ['디스크'])],
]);

/** The pages of that site. */
export const pages: Page[] = [
  page('compute/lambda', 'AWS Lambda', [
    ['limits', '한도', '함수는 최대 15분까지 실행된다. 함수를 부르는 요청이 한도를 넘으면 조절된다.'],
    ['network', '네트워크', '서브넷에 연결된 함수는 인터넷게이트웨이로 바로 나가지 못한다.'],
  ]),
  page('storage/s3-object-lock', 'S3 객체 잠금', [
    ['modes', '두 모드', '규정 준수 모드에서는 관리자도 객체를 지우지 못한다. 보존 기간을 줄일 수 없다.'],
  ]),
  page('networking/vpc', 'Amazon VPC', [
    ['subnets', '서브넷', '서브넷에서 인터넷 게이트웨이로 가는 길은 라우팅 테이블에 적는다. 서브넷을 나누어 쓴다.'],
  ]),
  page('storage/ebs', 'Amazon EBS', [['volumes', '볼륨', '볼륨을 암호화하면 스냅샷도 암호화된다. 볼륨만 바꿔 단다.']]),
];

/** Its glossary. */
export const entries = glossary.parse([
  { term: 'Lambda', en: 'AWS Lambda', reading: ['람다'] },
  { term: '객체 잠금', en: 'Object Lock', aliases: ['WORM'], near: ['삭제 금지'] },
  { term: '인터넷 게이트웨이', en: 'Internet Gateway', aliases: ['IGW'] },
  { term: '제한 시간', en: 'Timeout', near: ['최대 실행 시간'] },
  { term: '최대 실행 시간' },
  { term: '삭제', aliases: ['지우다'] },
  { term: '삭제 금지', aliases: ['못 지우다'] },
]);

/** Its search files. */
export const smallSite = (): SearchFile[] => buildFiles(pages, topics, { glossary: entries }).files;

/** The same among so many others that no name is in the core. */
export function siteAmongMany(): SearchFile[] {
  const others = Array.from({ length: 400 }, (_, at) => ({ id: `storage/other-${at}`, title: `구석 ${at}` }));
  return buildFiles(
    [...pages, ...others.map(({ id, title }) => page(id, title, []))],
    new Map([...topics, ...others.map(({ id, title }) => [id, meta(title, [])] as const)]),
    { glossary: entries },
  ).files;
}

/** A search over it, with everything "fetched" from memory. */
export function openSmallSite(site = smallSite()): SearchLibrary {
  const files = new Map(site.map(({ path, content }) => [path, content]));
  return new SearchLibrary((path) => {
    const content = files.get(path.replace(/\?.*/, ''));
    return content === undefined ? Promise.reject(new Error(`404 ${path}`)) : Promise.resolve(Uint8Array.from(content));
  });
}
