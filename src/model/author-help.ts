import type { z } from 'zod';
import type { failure } from './failure.ts';
import type { confusedPair } from './pair.ts';
import type { ExamQuestion } from './question.ts';
import type { noteSource } from './source.ts';
import type {
  correction,
  fact,
  reference,
  scenario,
  sectionWords,
  sharedFact,
  signal,
  topicFrontMatter,
} from './topic.ts';

/** What an author is told of one type of entry: what it is for, an example that is valid, and a line on each field. */
export interface TypeHelp<Entry> {
  /** Name of the page: `docs/fields/<page>.md`. */
  readonly page: string;
  readonly title: string;
  readonly about: string;
  /** YAML of one entry. */
  readonly example: string;
  /** What each field means and how it is written; a field of the schema without a line is a type error. */
  readonly fields: { readonly [Field in keyof Required<Entry>]: string };
}

const help = <Entry>(entry: TypeHelp<Entry>): TypeHelp<Entry> => entry;

export const topicHelp = help<z.input<typeof topicFrontMatter>>({
  page: 'topic',
  title: '주제의 머리말',
  about: '`content/<도메인>/<슬러그>.mdx`의 맨 위, `---` 사이. 도메인과 슬러그는 경로에서 온다.',
  example: `title: S3 버전 관리
titleEn: Amazon S3 Versioning
kind: concept
status: published
summary: 같은 키에 덮어쓰거나 지워도 이전 내용을 버전으로 남기는 버킷의 설정이다.
aliases: [버저닝, S3 versioning]
related: [storage/s3, storage/s3-lifecycle]
verifiedOn: 2026-11-20
references:
  - title: S3 버전 관리 사용
    url: https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html`,
  fields: {
    title: '쪽의 제목. 영문 서비스 이름은 AWS가 쓰는 대로',
    titleEn: '영어 이름 전체',
    kind: '쪽의 종류. 정해진 제목과 차례가 종류마다 다르다',
    status: '다 썼으면 `published`. 초안은 검사만 하고 내보내지 않는다',
    summary: '“이게 뭐야?”에 답하는 한 문장. 목록, 검색, 공유 링크에 그대로 나온다. 공개하려면 꼭 적는다',
    aliases: '사람들이 실제로 치는 다른 이름: 음차, 약어, 옛 이름. 사이트 전체에서 한 주제만 가질 수 있다',
    comparable: '여러 가지를 모아 적은 글이라 다른 것 옆에 세우지 않을 때 `false`',
    related: '이어 볼 주제, 먼저 볼 것부터. 서로 가리킨다',
    signals: '요구의 말 → 고를 것. 둘에서 넷',
    facts: '외울 숫자와 한도',
    sharedFacts: '다른 주제가 가진 숫자를 여기에도 보일 때',
    scenarios: '시험의 상황 → 답 → 왜 → 함정',
    corrections: '노트가 틀리거나 서로 다르거나 옛말인 것',
    failures: '그림의 부품 하나가 고장 나면',
    sources: '바탕이 된 노트의 절',
    references: '참고한 AWS 문서. 공개하려면 출처나 참고 문서가 하나는 있어야 한다',
    verifiedOn: '모든 숫자를 AWS 문서와 견준 날. 한 줄만 확인했으면 바꾸지 않는다. 공개하려면 꼭 적는다',
    redirectFrom: '이름을 바꿨다면 옛 주소',
    asked: '이 쪽이 답하는 물음. 글에 없는 말로, 검색하는 사람이 치는 대로 적는다. 쪽에는 보이지 않는다',
    sectionWords: '절 하나를 찾으며 치는 말. 쪽에는 보이지 않는다',
  },
});

export const sectionWordsHelp = help<z.input<typeof sectionWords>>({
  page: 'section-words',
  title: '절을 찾는 말(sectionWords)',
  about:
    '절 하나를 찾으며 치는 말. 검색만 읽는다. 주제를 부르는 말은 `aliases`에, 숫자를 부르는 말은 그 숫자의 `called`에 적는다.',
  example: `heading: golden-ami
aliases: [부팅 시간 단축, 미리 설치]
asked: [새 인스턴스 뜰 때마다 패키지 까느라 몇 분씩 걸려요, build patched server images every month]`,
  fields: {
    heading: '그 절의 제목 끝 `[#…]`에 있는 id',
    aliases: '그 절이 말하지만 제목에 없는 것의 이름, 영어, 줄임말',
    asked: '그 절이 답하는 물음. 글에 없는 말로 적는다',
  },
});

export const signalHelp = help<z.input<typeof signal>>({
  page: 'signal',
  title: '신호(signals)',
  about: '도로 표지처럼 짧은 “요구의 말 → 고를 것”. 정의 바로 아래 보이고 암기 카드가 된다. 자주 나오는 것부터 적는다.',
  example: `id: compliance
need: 루트도 지우지 못하게 한다
choose: 규정 준수 모드
see: storage/s3-object-lock#governance-vs-compliance
why: “루트도”가 정한다. 규정 준수 모드에는 예외가 없다.`,
  fields: {
    id: '앵커 `#signal-…`. 공개한 뒤에는 바꾸지 않는다',
    need: '요구가 말하는 대로, 한 줄',
    choose: '그때 고를 이름이나 설정',
    see: '그것을 설명한 자리',
    why: '카드의 뒤에만 보이는 이유. 따옴표로 인용한 말은 `need`에 그대로 있어야 한다',
  },
});

export const factHelp = help<z.input<typeof fact>>({
  page: 'fact',
  title: '숫자(facts)',
  about:
    '외울 숫자 하나에 하나. 숫자 쪽, 카드, JSON이 여기서 읽는다. 다른 글에서는 값을 베끼지 말고 `[[=주제#id]]`로 가리킨다.',
  example: `id: timeout
label: 최대 실행 시간
value: 15분(900초)
first: true
note: 기본값은 3초다.
called: [타임아웃, 실행 시간 제한]
axis: time-limit
source: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html`,
  fields: {
    id: '앵커 `#fact-…`이고 참조의 이름이다. 공개한 뒤에는 바꾸지 않는다',
    label: '무엇의 값인가',
    asks: '이름표만으로 카드의 물음이 되지 않을 때의 물음. 물음표로 끝난다',
    value: '지금의 값과 단위',
    first: '시험이 가장 많이 묻는 숫자. 목록, 카드, 쪽이 이것으로 시작한다',
    note: '조건이나 예외 한 문장',
    examEra: '시험 자료가 아직 쓰는 옛 값. 지금과 다를 때만',
    called: '노트가 이름표와 다르게 부르는 말. 한 이름의 낱말은 어느 차례로 있어도 된다',
    axis: '다른 서비스의 숫자와 나란히 볼 때의 축(`src/model/axis.ts`)',
    source: '값을 정하는 AWS 문서',
  },
});

export const sharedFactHelp = help<z.input<typeof sharedFact>>({
  page: 'shared-fact',
  title: '빌린 숫자(sharedFacts)',
  about: '다른 주제가 가진 숫자를 이 주제에도 보인다. 값은 주인의 `facts`에만 적힌다.',
  example: `id: public-ipv4-price
from: networking/vpc#public-ipv4-price
first: true`,
  fields: {
    id: '이 쪽의 앵커 `#fact-…`',
    from: '주인의 숫자',
    first: '이 주제에서 가장 많이 묻는 숫자. 자기 숫자보다 앞에 선다',
  },
});

export const scenarioHelp = help<z.input<typeof scenario>>({
  page: 'scenario',
  title: '시나리오(scenarios)',
  about: '시험이 묻는 모양 그대로의 상황과 답. 기출 문장을 옮기지 않는다. 이유의 따옴표는 상황의 말을 그대로 인용한다.',
  example: `id: reject-http
situation: 감사에서 버킷에 HTTP로 접근할 수 있다는 지적을 받았다. 앱은 고치지 않고 암호화되지 않은 접속만 거부해야 한다.
answer: [security/encryption, storage/s3-access-control]
choose: '\`aws:SecureTransport\`가 거짓이면 거부'
why: “암호화되지 않은 접속만 거부”는 정책의 몫이다. 버킷 정책이 HTTP 요청을 거부한다.
trap: 기본 암호화를 바꿔도 저장 데이터만 달라진다.
requirements: [encryption]`,
  fields: {
    id: '앵커 `#scenario-…`',
    situation: '상황과 요구. 자기 말로',
    answer: '답이 되는 주제, 답을 정하는 것부터',
    choose: '주제의 제목이 고를 것을 말하지 않을 때',
    why: '답을 정한 낱말과 까닭. “ ”로 인용한 말은 `situation`에 그대로 있어야 한다',
    trap: '그럴듯한 오답과 그것이 틀린 까닭',
    requirements: '상황이 요구하고 그것이 답을 정하는 요구사항. 낱말이 나오기만 하면 적지 않는다',
    decides: '비슷한 말로 다른 것을 묻는 찾기에 나올 때: 이 가운데 하나를 말한 찾기에만 보인다',
  },
});

export const correctionHelp = help<z.input<typeof correction>>({
  page: 'correction',
  title: '바로잡음(corrections)',
  about: '노트가 틀리거나 서로 다르거나 옛말인 것과, 무엇이 맞는지.',
  example: `id: tmp
notes: 임시 공간이 512MB로 고정이라고 한다.
right: 512MB는 기본값이고 10GB까지 늘린다.
status: outdated
source: https://docs.aws.amazon.com/lambda/latest/api/API_EphemeralStorage.html`,
  fields: {
    id: '앵커 `#correction-…`이고 카드의 이름이다. 바꾸지 않는다',
    notes: '노트가 하는 말. 옮기지 않고 풀어서',
    right: '맞는 것',
    status: '`wrong` 틀림, `outdated` 옛말, `conflict` 노트끼리 다름, `simplified` 맞지만 오해하기 쉬움',
    card: '외울 것이 아니면 `false`(번역의 실수처럼)',
    source: '그것을 정하는 AWS 문서',
  },
});

export const failureHelp = help<z.input<typeof failure>>({
  page: 'failure',
  title: '고장(failures)',
  about: '아키텍처 그림의 부품 하나가 고장 나면. 그림 아래의 표에 한 줄로 서고, 그 줄을 누르면 그림에 표시된다.',
  example: `id: az-a
diagram: request-path
what: 가용 영역 a가 통째로 멈춘다
time: 약 1분(30초 × 2회)
user: 일부가 502·504다.
note: 미리 다른 영역에 여유를 둔다.
parts: { down: [aza], waiting: [tg], takeover: [ec2c] }
edges: { off: [alb_ec2a], on: [alb_ec2c] }
source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html`,
  fields: {
    id: '앵커 `#failure-…`',
    diagram: '흐름도 울타리의 id',
    what: '무슨 일인가',
    time: '다시 되기까지 걸리는 시간이나 잃는 양. 이 그림대로 적고 다른 구성은 괄호에',
    user: '그동안 사용자가 보는 것, 가장 나쁜 일부터',
    note: '미리 해 둘 것, 남은 길',
    parts: '`down` 고장 난 것, `waiting` 함께 멈추거나 기다리는 것, `takeover` 이어받는 것. 노드나 `subgraph`의 이름',
    edges: '`off` 끊기거나 실패하는 선, `on` 남은 길. 양 끝의 부품을 `_`로 잇는다',
    source: '시간과 보이는 것을 정하는 AWS 문서',
    also: '다른 문서와, `source`부터 차례로 각각이 무엇의 근거인지: `{ urls: […], settles: [DB, 서버] }`',
  },
});

export const sourceHelp = help<z.input<typeof noteSource>>({
  page: 'source',
  title: '출처(sources)',
  about: '바탕이 된 노트의 절. 노트의 글은 저장소에 들어가지 않는다. 노트의 목록은 `content/_notes.yaml`이다.',
  example: `note: "003"
section: Amazon CloudFront
lines: 23-26`,
  fields: { note: '노트의 번호. 따옴표로 감싼다', section: '절의 제목', lines: '그 절의 줄: `"23-26"`, `"18, 21"`' },
});

export const referenceHelp = help<z.input<typeof reference>>({
  page: 'reference',
  title: '참고 문서(references)',
  about: '본문의 말이 바탕으로 한 AWS 문서. 숫자의 근거는 그 숫자의 `source`에 적는다.',
  example: `title: Lambda 할당량
url: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html`,
  fields: { title: '한국어 제목이나 AWS가 적은 제목', url: 'AWS 문서의 주소' },
});

export const pairHelp = help<z.input<typeof confusedPair>>({
  page: 'pair',
  title: '헷갈리는 짝(content/_pairs.yaml)',
  about:
    '사람들이 서로 맞바꾸어 기억하는 둘. 값이 아니라 요구의 말을 적고, 값을 꼭 말할 때는 `"[[=compute/lambda-limits#timeout]]"`으로 가리킨다.',
  example: `a: compute/lambda
b: compute/batch
chooseA: ["이벤트가 올 때마다 바로 시작해 [[=compute/lambda-limits#timeout]] 안에 끝난다", 컨테이너를 만들지 않는다]
chooseB: [대량 작업을 대기열로 돌린다, GPU나 많은 메모리가 필요하다]
trap: 둘 다 서버를 관리하지 않는다. 시간과 대기열이 가른다.
rows:
  - { name: 시작, a: 이벤트마다, b: 대기열에서 꺼낼 때 }
  - { name: 실행 단위, a: 함수, b: 컨테이너 작업 }
confusion: 2`,
  fields: {
    a: '주제나 절(`주제#제목-id`)',
    b: '다른 한쪽',
    wasA: '주제였다가 절이 된 쪽의 옛 자리. 카드는 그 이름으로 기억된다',
    wasB: '`b`의 옛 자리',
    nameA: '절의 이름. 주제면 적지 않는다',
    nameB: '`b`가 절일 때의 이름',
    alsoA: '나란히 보기가 알아듣는 다른 이름. 한 짝에만 적어도 된다',
    alsoB: '`b`의 다른 이름',
    meaningA: '용어집에 없는 절의 뜻',
    meaningB: '`b`가 절일 때의 뜻',
    chooseA: '`a`를 고르게 하는 요구의 말, 가장 자주 결정하는 것부터. 카드에는 앞의 둘이 선다',
    chooseB: '`b`를 고르게 하는 요구의 말',
    trap: '무엇 때문에 맞바꾸는지와 가르는 법. 둘은 이름으로 부른다(앞뒤라고 하지 않는다)',
    article: '둘을 비교한 글',
    table: '둘을 열이나 줄로 견주는 표의 자리와, 그 표가 둘을 부르는 이름',
    rows: '그런 표가 없을 때 둘을 가르는 줄. 칸은 20자까지',
    confusion: '3 늘 맞바꾸어 나온다, 2 자주, 1 가끔. 파일은 큰 것부터',
  },
});

export const questionHelp = help<ExamQuestion>({
  page: 'question',
  title: '문항(content/_questions/<과제>.yaml)',
  about: '시험의 모양 그대로의 물음: 넷 가운데 하나, 또는 다섯 가운데 둘. 파일의 이름은 시험 안내의 과제다(`1.1`).',
  example: `id: shared-files-linux
level: 2
stem: 여러 가용 영역의 리눅스 서버 수백 대가 같은 파일을 함께 읽고 쓴다. 용량을 미리 정하지 않으려 한다. 무엇을 써야 하는가?
options:
  - { text: Amazon EFS를 마운트한다, right: true, why: “함께 읽고 쓴다”와 “용량을 미리 정하지 않으려”를 채운다., see: storage/efs#when }
  - { text: EBS 볼륨을 다중 연결로 붙인다, why: 같은 가용 영역에서만 되고 크기를 정해야 한다., see: storage/ebs-volume-types#multi-attach }
  - { text: 인스턴스 스토어를 쓴다, why: 서버마다 따로이고 멈추면 사라진다., see: storage/instance-store#when }
  - { text: S3 버킷에 객체로 둔다, why: 객체는 통째로 바꾼다. 파일의 일부를 고치지 못한다., see: storage/s3#when }
source: https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html
verifiedOn: "2026-11-21"`,
  fields: {
    id: '모든 파일에서 하나뿐이고 바꾸지 않는다: 공유한 묶음과 푼 기록이 이 이름을 쓴다',
    level: '1 외운 것, 2 요구 하나가 정하는 것, 3 여럿을 견주는 것',
    stem: '상황과 물음. 자기 말로',
    options:
      '`text` 보기, `right: true` 답, `why` 이유(“ ”는 물음이나 보기의 말을 그대로 인용한다), `see` 그것을 정하는 자리',
    source: '답을 정하는 AWS 문서',
    verifiedOn: '답을 AWS 문서와 견준 날. 따옴표로 감싼다',
  },
});
