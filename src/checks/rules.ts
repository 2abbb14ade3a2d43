import type { Finding } from '../model/finding.ts';

/**
 * Every content rule and what it demands, in Korean (`npm run check -- --rules`). The key is the second word of a finding's line;
 * it must not change, people grep for it.
 */
export const RULES = {
  'file-place': '주제 파일은 content/<도메인>/<슬러그>.mdx에 둔다',
  'file-domain': '폴더 이름은 정해진 도메인이다',
  'file-name': '파일 이름은 소문자 영문, 숫자, 하이픈이고 Windows도 담을 수 있다',
  'file-unreadable': '파일을 UTF-8 글로 읽을 수 있다',
  'data-file': 'content/_*.yaml은 올바른 YAML이고 정해진 모양이다',
  'data-shared-name': '용어집의 이름은 한 항목의 것이다',

  'front-matter-missing': '파일은 --- 사이의 머리말로 시작한다',
  'front-matter-yaml': '머리말은 올바른 YAML이다',
  'unknown-field': '머리말에는 정해진 항목만 있다(docs/fields/)',
  schema: '머리말의 값이 정해진 모양이다(docs/fields/)',
  'published-incomplete': '공개 주제에는 요약, 출처, 확인한 날이 있다',

  'mdx-syntax': '본문은 올바른 MDX다',
  'mdx-code': '본문에는 import, export, {식}이 없다',
  component: '본문의 태그는 <Callout type title>뿐이다',
  'code-language': '코드 블록에는 언어를 적는다',
  'image-address': '본문에 그림 파일을 두지 않는다. 그림은 ```mermaid로 그린다',
  'heading-id-missing': '모든 제목은 [#영문-id]로 끝난다',
  'heading-id-duplicate': '제목의 id는 한 쪽 안에서 하나뿐이다',
  'heading-id-reserved': '제목의 id는 화면 틀이 쓰는 id와 다르다',
  'heading-level': '본문의 제목은 ##에서 시작해 한 단계씩 내려간다',
  'structure-missing': '공개 주제에는 종류마다 정해진 제목이 다 있다',
  'structure-order': '정해진 제목은 정해진 차례로 선다',

  'markup-left': '읽는 이에게 **, ~~, [[ 같은 기호가 그대로 보이지 않는다',
  'inline-markup': '머리말의 글에는 `코드`와 **강조**만 쓴다',
  'nfd-text': '한글은 완성형(NFC)으로 저장한다',
  'full-width': '영문, 숫자, 문장 부호는 반각이다',
  'invisible-character': '보이지 않는 문자가 없다',
  term: '한 가지는 한 낱말로 부른다(용어집의 avoid)',
  'quote-unsaid': '이유가 따옴표로 인용한 말은 상황이나 물음·보기에 그대로 있다',

  'link-form': '주제 링크는 [[도메인/슬러그#제목|글]] 꼴이다',
  'link-target': '가리키는 주제가 있다',
  'link-draft': '공개 주제는 초안을 가리키지 않는다',
  'link-anchor': '가리키는 제목이 있다',
  'link-self': '자기 자신을 가리키지 않는다',
  'link-internal': '사이트 안은 주소가 아니라 [[…]]로 가리킨다',
  'link-http': '바깥 링크는 https다',
  'redirect-collision': '옛 주소는 지금의 주소나 다른 주제의 옛 주소와 겹치지 않는다',
  'alias-collision': '별칭과 제목은 한 주제의 것이다',
  'anchor-gone': '공개했던 주소와 앵커는 남아 있거나 갈 곳을 남긴다(content/_anchors.yaml)',
  'anchor-moved': '옮긴 앵커의 갈 곳이 있다(content/_anchors.yaml)',
  'anchor-unrecorded': '공개한 앵커는 npm run anchors로 기록한다',

  'source-note': '출처의 노트가 content/_notes.yaml에 있다',
  'source-lines': '출처의 줄 범위가 노트 안에 있다',
  'source-url': 'AWS 주소는 그대로 열 수 있는 주소다',
  'id-duplicate': 'facts, scenarios, failures의 id는 한 주제 안에서 하나뿐이다',
  'exam-era-same': 'examEra는 지금 값과 다를 때만 적는다',
  'fact-question': '숫자의 카드는 답을 아는 사람이 답할 수 있는 것을 묻는다',
  'fact-contradiction': '본문이 말하는 숫자는 facts의 숫자와 같다',
  'fact-repeated': '같은 숫자는 한 주제의 facts에만 있고, 다른 주제는 sharedFacts로 보인다',
  'fact-mention':
    '[[=주제#숫자]]는 있는 숫자를 가리키고 |로 적은 부분은 그 값에 있다. 본문과 _pairs.yaml과 _questions에만 쓴다',
  'shared-fact': 'sharedFacts가 가리키는 숫자가 그 주제에 있다',
  'value-left': '숫자를 고쳤으면 그 서비스를 말하는 다른 줄에도 옛 값이 남지 않는다',
  'failure-part': '고장(failures)의 그림과 부품이 이 글의 흐름도에 있다',

  'question-task': '문항 파일의 이름은 시험 안내에 있는 과제다(content/_exam.yaml)',
  'question-repeated': '문항의 id와 물음은 하나뿐이다',
  'pair-repeated': '헷갈리는 짝은 서로 다른 두 주제나 절이고 한 번만 적는다',
  'pair-order': '짝은 자주 헷갈리는 것(confusion이 큰 것)부터 적는다',
  'pair-article': '짝의 article은 비교 글이다',
  'pair-table': '짝의 table은 그 제목 아래의 첫 표이고, 두 이름이 그 표의 첫 줄이나 첫 칸에 있다',

  'svg-part': '그림은 정해진 요소, 속성, 값으로 된 SVG다',
  'font-missing': '여러 파일이 쓰는 글자가 글꼴에 있다(npm run font)',

  'dist-link': '만든 페이지의 링크와 그림이 있는 파일을 가리킨다',
  'dist-base': '만든 페이지의 링크가 BASE_PATH 아래를 가리킨다',
  'dist-anchor': '만든 페이지의 #앵커가 그 페이지에 있다',
  'dist-id': '만든 페이지의 id는 하나뿐이다',
  'dist-image': '만든 페이지의 그림에 alt가 있다',
  'dist-redirect': '옛 주소의 쪽과 _redirects가 있는 쪽으로 한 번에 보낸다',
  'dist-policy': '모든 페이지에 정책(CSP)이 하나 있고, 그 쪽의 스크립트를 모두, 그것만 허락한다',
  'dist-size': '주제의 쪽은 압축해 34 KB, 어떤 쪽도 1.5 MB를 넘지 않는다',
  'dist-markup': '만든 페이지에 Markdown 기호가 글자로 남지 않는다',

  'external-gone': '바깥 주소의 쪽이 있다(npm run check:external)',
  'external-unsure': '바깥 주소가 대답한다(npm run check:external)',

  'check-failed': '검사 자체가 멈추지 않는다',
} as const satisfies Record<string, string>;

/** Id of a content rule, e.g. `"link-target"`. */
export type RuleId = keyof typeof RULES;

/** Rules whose findings are shown and fail nothing. */
const WARNINGS: ReadonlySet<RuleId> = new Set([
  'data-shared-name',
  'anchor-unrecorded',
  'value-left',
  'external-unsure',
  'font-missing',
]);

/** Tells whether a rule only warns. */
export const severityOf = (rule: RuleId): Finding['severity'] => (WARNINGS.has(rule) ? 'warning' : 'error');

/** Where a finding stands: a file of the project with `/`, and a 1-based line of it. */
export interface FileLine {
  readonly file: string;
  readonly line: number;
}

/** Makes a finding of a rule. `message` is Korean and says what to do. */
export function report(rule: RuleId, { file, line }: FileLine, message: string): Finding {
  return { rule, severity: severityOf(rule), file, line, message };
}
