import { z } from 'zod';
import { DOMAIN_KEYS } from './domain.ts';
import { topicFrontMatter } from './topic.ts';

/** Version of the exports; grows when a reader written for the last one could break. New fields do not. */
export const EXPORT_VERSION = 2;

const front = topicFrontMatter.shape;
const INLINE = '한 줄 글이고 `코드`와 **강조**가 들어 있을 수 있다.';

const section = z.strictObject({
  id: z.string().describe('앵커: url + "#" + id'),
  title: z.string(),
  level: z.int().min(2).max(4).describe('제목의 단계'),
});

/** What every export says about itself. */
const envelope = {
  $schema: z.url(),
  version: z
    .literal(EXPORT_VERSION)
    .describe('이 형식에 맞춘 프로그램이 깨질 만큼 바뀌면 커진다. 항목이 늘어나는 것은 아니다.'),
  language: z.literal('ko'),
  license: z.literal('CC-BY-4.0'),
};

/** What names a topic and says where to read more. */
const place = {
  id: z.string().describe('"<도메인>/<슬러그>". 주소의 경로이기도 하다.'),
  domain: z.enum(DOMAIN_KEYS),
  slug: z.string(),
  url: z.url().describe('주제 페이지의 온전한 주소'),
  markdown: z.url().describe('같은 글의 Markdown 주소'),
  title: front.title,
  titleEn: front.titleEn.describe('AWS가 쓰는 영어 이름 전체'),
  kind: front.kind.describe('service 서비스, concept 개념, comparison 비교, architecture 아키텍처'),
  summary: z.string().max(160).describe('“이게 뭐야?”에 답하는 한 문장'),
  aliases: z.array(z.string()).describe('사람들이 입력하는 다른 이름. 한 이름은 한 주제의 것이다.'),
  verifiedOn: z.iso.date().describe('모든 숫자를 AWS 문서와 대조한 날'),
};

/** The lists of a topic, said to whoever reads them by program. */
const lists = {
  related: front.related.describe('이어 볼 주제의 id, 먼저 볼 것부터'),
  sections: z.array(section).describe('본문의 제목, 페이지의 순서대로'),
  signals: front.signals.describe(
    '요구의 말(need)과 그때 고를 것(choose), 자주 나오는 것부터. see는 설명한 위치 "<도메인>/<슬러그>[#앵커]". 앵커: "#signal-" + id',
  ),
  facts: front.facts.describe(`외울 숫자와 한도. examEra는 시험 자료의 옛 값. value는 ${INLINE} 앵커: "#fact-" + id`),
  sharedFacts: front.sharedFacts.describe(
    '다른 주제가 가진 숫자 가운데 이 주제에도 보이는 것. from은 값이 적힌 주제와 숫자: "<도메인>/<슬러그>#<facts의 id>"',
  ),
  scenarios: front.scenarios.describe(
    '상황과 답, 왜, 함정. answer는 답이 되는 주제의 id, 답을 정하는 것부터. 앵커: "#scenario-" + id',
  ),
  corrections: front.corrections.describe('바탕이 된 노트가 어긋난 점과 바른 값'),
  failures: front.failures.describe(
    '그림의 부품 하나가 고장 나면 무엇이 멈추고 무엇이 이어받는지. parts와 edges의 이름은 그림 원본의 것. 앵커: "#failure-" + id',
  ),
  sources: front.sources.describe('바탕이 된 노트의 절'),
  references: front.references.describe('AWS 문서'),
  redirectFrom: front.redirectFrom.describe('이리로 옮겨 온 옛 id'),
};

/** What an export has in other words than the front matter, in the order of the export. */
const told = {
  ...{ ...envelope, ...place, status: z.literal('published') },
  comparable: front.comparable.describe('false: 여러 가지를 모은 글이라 다른 것 옆에 세우지 않는다'),
  ...lists,
};

/** The shape of `/<domain>/<slug>.json`: everything that a topic says, as data. A field that is not told of above comes last, as it is written. */
export const topicExport = z.strictObject({ ...told, ...front, ...told }).describe('공개된 주제 하나');

/** The shape of `/topics.json`: every topic by its names, and where the rest of it is. */
export const topicsExport = z
  .strictObject({
    ...envelope,
    topics: z
      .array(z.strictObject({ ...place, data: z.url().describe('이 주제가 말하는 모든 것의 JSON 주소') }))
      .describe('도메인, 종류, 제목의 순서'),
  })
  .describe('SAA 노트의 모든 주제의 목록. AWS Solutions Architect – Associate(SAA-C03), 한국어.');

/** An export as JSON Schema (draft 2020-12). It allows fields that it does not name: they may come with time. */
export const schemaOf = (shape: typeof topicsExport | typeof topicExport, title: string, address: string): object => ({
  $id: address,
  title: `SAA 노트 ${title}`,
  ...z.toJSONSchema(shape, {
    io: 'output',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  }),
});
