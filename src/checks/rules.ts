import type { Finding } from '../model/finding.ts';

/** What the table says about one rule. */
export interface Rule {
  /** A rule without it is an error. */
  readonly severity?: 'warning';
  /** What the rule demands, in Korean: shown by `npm run check -- --rules`. */
  readonly demands: string;
  /** File of this repository that says more: the schema, the parser or the table that the rule follows. */
  readonly see: string;
}

/** Every content rule. The key is the second word of a finding's line; it must not change, people grep for it. */
export const RULES = {
  'file-place': { demands: '주제 파일은 content/<도메인>/<슬러그>.mdx에 둔다', see: 'CONTRIBUTING.md' },
  'file-domain': { demands: '폴더 이름은 정해진 도메인이다', see: 'src/model/domain.ts' },
  'file-name': {
    demands: '파일 이름은 소문자 영문, 숫자, 하이픈이고 Windows도 담을 수 있다',
    see: 'src/model/slug.ts',
  },
  'file-unreadable': { demands: '파일을 UTF-8 글로 읽을 수 있다', see: 'src/checks/read-content.ts' },
  'data-file': { demands: 'content/_*.yaml은 올바른 YAML이고 정해진 모양이다', see: 'src/model/note.ts' },
  'data-shared-name': {
    severity: 'warning',
    demands: '노트 번호와 용어집의 이름은 한 항목의 것이다',
    see: 'src/model/glossary.ts',
  },

  'front-matter-missing': { demands: '파일은 --- 사이의 머리말로 시작한다', see: 'src/markdown/parse-topic.ts' },
  'front-matter-yaml': { demands: '머리말은 올바른 YAML이다', see: 'src/markdown/parse-topic.ts' },
  'unknown-field': { demands: '머리말에는 정해진 항목만 있다', see: 'docs/fields/README.md' },
  schema: { demands: '머리말의 값이 정해진 모양이다', see: 'docs/fields/README.md' },
  'published-incomplete': { demands: '공개 주제에는 요약, 출처, 확인한 날이 있다', see: 'docs/fields/README.md' },

  'mdx-syntax': { demands: '본문은 올바른 MDX다', see: 'src/markdown/parse-topic.ts' },
  'heading-id-missing': { demands: '모든 제목은 [#영문-id]로 끝난다', see: 'src/markdown/heading-ids.ts' },
  'heading-id-duplicate': { demands: '제목의 id는 한 쪽 안에서 하나뿐이다', see: 'src/checks/anchors.ts' },
  'heading-id-reserved': { demands: '제목의 id는 화면 틀이 쓰는 id와 다르다', see: 'src/checks/anchors.ts' },
  'heading-level': { demands: '본문의 제목은 ##에서 시작해 한 단계씩 내려간다', see: 'src/checks/headings.ts' },
  'code-language': { demands: '코드 블록에는 언어를 적는다', see: 'src/checks/components.ts' },
  'image-alt': { demands: '그림에는 대체 글을 적는다', see: 'src/checks/components.ts' },
  'mdx-code': { demands: '본문에는 import, export, {식}이 없다', see: 'src/checks/components.ts' },
  component: { demands: '본문의 태그는 <Callout type title>뿐이다', see: 'src/components/mdx/Callout.astro' },

  'image-address': { demands: '본문에 그림 파일을 두지 않는다. 그림은 ```mermaid로 그린다', see: 'docs/diagrams.md' },
  'too-deep': { demands: '글이 지나치게 겹치지 않는다', see: 'src/checks/nesting.ts' },

  'svg-form': { demands: '그림은 요소, 속성, 글뿐인 SVG다', see: 'src/checks/svg/read-svg.ts' },
  'svg-part': { demands: '그림에는 정해진 요소, 속성, 값만 있다', see: 'src/checks/svg/allowed.ts' },

  'link-form': { demands: '주제 링크는 [[도메인/슬러그#제목|글]] 꼴이다', see: 'src/markdown/wiki-links.ts' },
  'link-target': { demands: '가리키는 주제가 있다', see: 'src/checks/topic-refs.ts' },
  'link-draft': { demands: '공개 주제는 초안을 가리키지 않는다', see: 'src/checks/topic-refs.ts' },
  'link-anchor': { demands: '가리키는 제목이 있다', see: 'src/checks/anchors.ts' },
  'link-self': { demands: '자기 자신을 가리키지 않는다', see: 'src/checks/topic-refs.ts' },
  'link-internal': { demands: '사이트 안은 주소가 아니라 [[…]]로 가리킨다', see: 'src/markdown/wiki-links.ts' },
  'link-http': { demands: '바깥 링크는 https다', see: 'src/checks/links.ts' },
  'redirect-collision': {
    demands: '옛 주소는 다른 주제의 주소나 옛 주소와 겹치지 않는다',
    see: 'src/checks/redirects.ts',
  },

  'anchor-gone': { demands: '공개했던 주소와 앵커는 남아 있거나 갈 곳을 남긴다', see: 'content/_anchors.yaml' },
  'anchor-moved': { demands: '옮긴 앵커의 갈 곳이 있다', see: 'content/_anchors.yaml' },
  'anchor-unrecorded': {
    severity: 'warning',
    demands: '공개한 앵커는 npm run anchors로 기록한다',
    see: 'src/checks/recorded-anchors.ts',
  },

  'service-unnamed': {
    severity: 'warning',
    demands: '상태를 적은 서비스는 어느 주제엔가 그 이름으로 나온다',
    see: 'src/model/service-status.ts',
  },

  'alias-collision': { demands: '별칭과 제목은 한 주제의 것이다', see: 'src/checks/aliases.ts' },
  'alias-duplicate': {
    severity: 'warning',
    demands: '같은 별칭을 한 주제에 두 번 적지 않는다',
    see: 'src/checks/aliases.ts',
  },

  'source-note': { demands: '출처의 노트가 content/_notes.yaml에 있다', see: 'content/_notes.yaml' },
  'source-lines': { demands: '출처의 줄 범위가 노트 안에 있다', see: 'content/_notes.yaml' },
  'source-duplicate': {
    severity: 'warning',
    demands: '같은 노트의 같은 줄을 두 번 적지 않는다',
    see: 'src/checks/sources.ts',
  },
  'source-url': { demands: 'AWS 주소는 그대로 열 수 있는 주소다', see: 'src/model/source.ts' },
  'id-duplicate': { demands: 'facts, scenarios, failures의 id는 한 주제 안에서 하나뿐이다', see: 'src/checks/ids.ts' },
  'failure-part': { demands: '고장(failures)의 그림과 부품이 이 글의 흐름도에 있다', see: 'src/model/failure.ts' },
  'fact-question': {
    demands: '숫자의 카드는 답을 아는 사람이 답할 수 있는 것을 묻는다',
    see: 'src/model/fact-question.ts',
  },
  'exam-era-same': { demands: 'examEra는 지금 값과 다를 때만 적는다', see: 'src/model/topic.ts' },

  'markup-left': { demands: '읽는 이에게 **, ~~, [[ 같은 기호가 그대로 보이지 않는다', see: 'src/checks/markup.ts' },
  'inline-markup': { demands: '머리말의 글에는 `코드`와 **강조**만 쓴다', see: 'src/markdown/render-inline.ts' },
  'nfd-text': { demands: '한글은 완성형(NFC)으로 저장한다', see: 'src/checks/characters.ts' },
  'full-width': { demands: '영문, 숫자, 문장 부호는 반각이다', see: 'src/checks/characters.ts' },
  'invisible-character': { demands: '보이지 않는 문자가 없다', see: 'src/checks/characters.ts' },
  'double-space': { severity: 'warning', demands: '빈칸을 잇달아 쓰지 않는다', see: 'src/checks/characters.ts' },

  term: { demands: '한 가지는 한 낱말로 부른다(용어집의 avoid)', see: 'content/_glossary.yaml' },
  'fact-contradiction': { demands: '본문이 말하는 숫자는 facts의 숫자와 같다', see: 'src/checks/contradictions.ts' },
  'shared-fact': { demands: 'sharedFacts가 가리키는 숫자가 그 주제에 있다', see: 'src/model/topic.ts' },
  'fact-repeated': {
    demands: '같은 숫자는 한 주제의 facts에만 있고, 다른 주제는 sharedFacts로 보인다',
    see: 'src/checks/repeated-facts.ts',
  },

  'fact-mention': {
    demands:
      '[[=주제#숫자]]는 있는 숫자를 가리키고, |로 적은 부분은 그 값에 있다. 본문과 _pairs.yaml과 _questions에만 쓴다',
    see: 'src/markdown/fact-values.ts',
  },

  'value-left': {
    severity: 'warning',
    demands: '숫자를 고쳤으면 그 서비스를 말하는 다른 줄에도 옛 값이 남지 않는다',
    see: 'src/checks/old-values.ts',
  },

  'quote-unsaid': {
    demands: '상황과 문항의 이유가 따옴표로 인용한 말은 상황이나 물음·보기에 그대로 있다',
    see: 'src/checks/quotes.ts',
  },

  'question-task': { demands: '문항 파일의 이름은 시험 안내에 있는 과제다', see: 'content/_exam.yaml' },
  'question-repeated': { demands: '문항의 id와 물음은 하나뿐이다', see: 'src/model/question.ts' },
  'pair-repeated': { demands: '헷갈리는 짝은 서로 다른 두 주제나 절이고 한 번만 적는다', see: 'src/model/pair.ts' },
  'pair-order': { demands: '짝은 자주 헷갈리는 것(confusion이 큰 것)부터 적는다', see: 'src/model/pair.ts' },
  'pair-article': { demands: '짝의 article은 비교 글이다', see: 'src/model/pair.ts' },
  'pair-table': {
    demands: '짝의 table은 그 제목 아래의 첫 표이고, 두 이름이 그 표의 첫 줄이나 첫 칸에 있다',
    see: 'src/markdown/body-tables.ts',
  },
  'related-back': {
    severity: 'warning',
    demands: '비교가 견주는 주제는 그 비교를 related에 둔다',
    see: 'src/checks/mutual-links.ts',
  },

  'structure-missing': { demands: '공개 주제에는 종류마다 정해진 제목이 다 있다', see: 'src/checks/structure.ts' },
  'structure-order': { demands: '정해진 제목은 정해진 차례로 선다', see: 'src/checks/structure.ts' },

  'dist-link': { demands: '만든 페이지의 링크와 그림이 있는 파일을 가리킨다', see: 'src/checks/built/links.ts' },
  'dist-base': { demands: '만든 페이지의 링크가 BASE_PATH 아래를 가리킨다', see: 'src/site/urls.ts' },
  'dist-anchor': { demands: '만든 페이지의 #앵커가 그 페이지에 있다', see: 'src/checks/built/links.ts' },
  'dist-id': { demands: '만든 페이지의 id는 하나뿐이다', see: 'src/checks/built/ids.ts' },
  'dist-image': { demands: '만든 페이지의 그림에 alt가 있다', see: 'src/checks/built/ids.ts' },
  'dist-redirect': { demands: '옛 주소의 쪽과 _redirects가 있는 쪽으로 한 번에 보낸다', see: 'src/hosting/addresses.ts' },
  'dist-active': {
    demands: '만든 사이트에는 우리 것이 아닌 스크립트, 처리기, 바깥 그림, 허용하지 않은 주소가 없다',
    see: 'src/checks/built/active.ts',
  },
  'dist-policy': {
    demands: '모든 페이지에 정책(CSP)이 하나 있고 첫 쪽보다 더 허락하지 않는다',
    see: 'src/checks/built/active.ts',
  },
  'dist-file': { demands: '만든 사이트에는 정해진 종류의 파일만 있다', see: 'src/checks/built/active.ts' },
  'dist-size': {
    demands: '주제의 쪽은 압축해 34 KB, 어떤 쪽도 1.5 MB를 넘지 않는다',
    see: 'src/checks/built/sizes.ts',
  },
  'dist-markup': { demands: '만든 페이지에 Markdown 기호가 글자로 남지 않는다', see: 'src/checks/leftover.ts' },

  'external-gone': { demands: '바깥 주소의 쪽이 있다(npm run check:external)', see: 'src/checks/external-links.ts' },
  'external-unsure': {
    severity: 'warning',
    demands: '바깥 주소가 대답한다(npm run check:external)',
    see: 'src/checks/external-links.ts',
  },

  'font-missing': {
    severity: 'warning',
    demands: '여러 파일이 쓰는 글자가 글꼴에 있다(npm run font)',
    see: 'src/checks/font.ts',
  },

  'check-failed': { demands: '검사 자체가 멈추지 않는다', see: 'src/checks/check-content.ts' },
} as const satisfies Record<string, Rule>;

/** Id of a content rule, e.g. `"link-target"`. */
export type RuleId = keyof typeof RULES;

/** Where a finding stands: a file of the project with `/`, and a 1-based line of it. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Makes a finding of a rule; its severity comes from the table. `message` is Korean and says what to do. */
export function report(rule: RuleId, place: Place, message: string): Finding {
  const { severity }: Rule = RULES[rule];
  return { rule, severity: severity ?? 'error', file: place.file, line: place.line, message };
}
