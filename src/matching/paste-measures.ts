/** A sentence, and what says in a quiz that it is so, or not; letters of words only in brackets or before a bracket. */
const QUIZ = {
  said: '(?<said>.*[가-힣].*?(?:[다요음함됨임까]|가능|불가)[.?!]?)',
  sign: '[OX○◯⭕✅✔✓×✕✗✘❌]\\uFE0F?',
  word: '참|맞음|맞다|맞는 ?말|옳음|옳다|거짓|틀림|틀리다|틀린 ?말|아님|true|false',
} as const;
const MARKED = `${QUIZ.sign}|${QUIZ.word}`;
/** It is called the answer. */
const CALLED = '(?:정?답|정오)\\s*[.:]?\\s*';

/** In a paste: what says of what it is, what a heading says besides its subject, what is no heading, heads of columns of values, of what a row is of, and of remarks, who said what stands behind in a chat, and a day of it, and what ends a line that goes on. */
export const PASTE = {
  title: '\\bSAA\\b|(?:정리|요약|노트|메모|암기[장표]?|오답|벼락치기|요점|\\bnotes?|\\blog)(?:[^가-힣A-Za-z]|$)',
  ofNotes: '[\\s,:·–—-]*(?:총정리|정리|요약|노트|메모|공부|복습)(?:\\s?\\d+|\\s?\\([^()]*\\))?\\s*$',
  saying:
    '\\d+(?:\\.\\d+)?\\s?(?:[%개분초일년시간건회배대종]|가지|[KMGTP]i?B|[KMG]?bps|IOPS)|(?<![A-Za-z\\d])\\d+(?:\\s?(?:mins?|secs?|hours?|hrs?|ms|days?)|[hds])(?![A-Za-z])|→|->|\\s[<>‹›≤≥]\\s|[가-힣A-Za-z0-9][은는]\\s|[다음함됨임]\\.?$|[가-힣A-Za-z0-9]\\s?=\\s?[가-힣A-Za-z0-9]|(?<![A-Za-z\\d])L[2-7](?![A-Za-z\\d])',
  value: '^(?:값|수치|숫자|한도|제한|쿼터|내용|답|정답|설명|특징|핵심|values?|limits?|quotas?)(?:\\s?\\([^()]*\\))?$',
  numbered: '^\\s{0,3}(?:(\\d{1,2}(?:[.-]\\d{1,2})*)[.)]?|Q\\d{1,3}[.)]?|[■□◆◇▶▷●○★☆※])\\s+(.+)$',
  bracketed: '^\\s{0,3}(?:\\[(.+)\\]|<([^<>]+)>|【(.+)】|\\*\\*(.+)\\*\\*|[=~]+(.+?)[=~]+|--+(.+?)--+)\\s*:?$',
  marks: '\\[[ xX]\\]\\s|!?\\[([^\\]]*)\\]\\([^)]*\\)|<\\/?[a-z][^<>]*>|\\*\\*|__|==|~~|`',
  item: '^(?:외울 ?것|암기(?:할 ?것)?|항목|구분|종류|유형|기능|개념|용어|분류|주제|이름|서비스|items?|types?|features?|names?|topics?|services?)$',
  remark:
    '^(?:비고|메모|참고|노트|기타|예시?|(?:시험\\s?)?(?:points?|포인트|팁|tips?)|시험(?:에서)?|요점|중요|암기|이유|notes?|remarks?|comments?)$',
  chatSaid:
    '^\\s*(?:\\[[^\\[\\]]{1,30}\\]\\s\\[(?:(?:오전|오후|AM|PM)\\s?)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AP]M)?\\]\\s|\\d{4}[.년/-]\\s?\\d{1,2}[.월/-]\\s?\\d{1,2}[.일]?,?\\s(?:(?:오전|오후|AM|PM)\\s?)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AP]M)?,\\s[^:]{1,30}?\\s?:\\s)',
  chatHeading:
    '^\\s*-*\\s*\\d{4}[.년/-]\\s?\\d{1,2}[.월/-]\\s?\\d{1,2}[.일]?(?:\\s?[월화수목금토일]요일)?(?:\\s(?:(?:오전|오후|AM|PM)\\s?)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AP]M)?)?\\s*-*\\s*$|^저장한 날짜\\s?:|카카오톡 대화\\s*$',
  /** `민수: `. */
  chatName: '^([가-힣]{2,4}|[A-Z][a-z]{1,9})\\s?:\\s(?=\\S)',
  /** What stands in brackets right behind a name is part of it: Glacier(Flexible) 최소 90일. */
  qualifier: '(?<=(?<!\\d *)\\b[A-Za-z]+)\\(([A-Z][A-Za-z -]+)\\)(?= \\S)',
  /** What a heading says of what the one above it names, and of nothing else. */
  aspect:
    '^(?:(?:실행|배포|주요|기본|시험|사용|비용|요금|보안)\\s?)?(?:개요|소개|정의|개념|기본|특징|특성|특이\\s?사항|장점|장단점|단점|이점|기능|구성|구성\\s?요소|종류|유형|구조|(?:동작|작동)(?:\\s?(?:방식|원리))?|원리|한도|제한|제약|제약\\s?사항|할당량|쿼터|요금|가격|비용|과금|보안|암호화|모니터링|백업|성능|확장|확장성|가용성|내구성|사례|사용\\s?예|활용|용도|용어|설정|옵션|방식|방법|주의|주의\\s?(?:점|사항)|참고|팁|포인트|차이|차이점|예시|예제|(?:Execution|Deployment|Summary|Use\\s?cases?|Features?|Benefits?|Limits?|Quotas?|Pricing|Costs?|Overview|Security|Monitoring|Performance)(?:\\s?\\([^()]*\\))?)(?:\\s?\\([^()]*\\))?$',
  sentence: '[은는이가을를도만]\\s|[다음함됨임만요]\\.?$',
  bullet: '^(\\s*)(?:[-*+•·▪‣]|\\d{1,3}[.)]|>)\\s+',
  joined: '[\\p{L}\\p{N})](?:[을를로에]|에서)\\s',
  hashed:
    '^\\s{0,3}(#{1,6})(?!#)(\\s*)(?:(?:\\d{1,2}(?:[.-]\\d{1,2})+[.)]?\\s+|(?:\\d{1,2}|[A-Z가나다라마바사아자차])[.)]\\s*))?(.+?)\\s*#*$',
  paired: '[\\p{L}\\p{N})]\\s?[+&:]\\s?\\p{L}',
  ofName: '^([^:]*[A-Za-z][^:]*):\\s.*$',
  /** Words of which one or the other makes a statement so. */
  deciding: [
    ['퍼블릭|public', '프라이빗|private|사설'],
    ['켜|켠|켬|\\bon\\b', '꺼|끄[고는면]|끔|\\boff\\b'],
    ['(?<!비)동기', '비동기'],
    ['인바운드', '아웃바운드'],
    ['stateful|상태 저장', 'stateless|비저장'],
    ['이미 있|있던|기존', '시작할 때|만들 때|생성 ?시|처음부터'],
  ],
  /** There is no other way. */
  sole: '[가-힣A-Za-z)] ?뿐(?:이[다며고]|입|임|[\\s,.)]|$)|(?:하나로|한 ?가지(?:로)?)만(?=[\\s,.)]|$)|유일',
  /** Words of which what has the contrary, too, says neither. */
  opposed: [
    ['허용|\\ballow', '거부|차단|불허|\\bdeny'],
    ['자동|알아서|저절로', '수동|직접|\\bmanual'],
    ['[가-힣A-Za-z)]만 (?:지원|가능|[됨된쓸쓴]|사용)', '[가-힣A-Za-z0-9)]도 (?:지원|가능|[됨된쓸쓴]|사용)'],
  ],
  /** Something is no more. */
  over: '(?:지원|서비스|판매|신규)[이가은을]? ?(?:종료|중단)|종료(?:[됐됨]|되었|했)|단종|끝났|끝난(?!다)|없어졌|없어진|물러났|(?:고객|가입)\\S* ?(?:더는 ?)?받지 않|닫혔|닫는|\\bEOL\\b|deprecated|더 ?이상',
  /** What stands before a number that is the least of something: 최소 주기 1일. */
  least: '(?:최소|minimum|\\bmin\\b)\\s?(?:[가-힣]{1,4}\\s?){0,2}$',
  versus: '^(.+?)\\s+vs\\.?\\s+(.+?)\\s*(?:→|->|=>|⇒)\\s*(.+?)\\s+vs\\.?\\s+(.+)$',
  /** Several things in an order, none of which is told anything by itself: A < B < C, 비싼 순: A, B, C. */
  order:
    '[가-힣A-Za-z)]\\s?[<‹≤]\\s?[가-힣A-Za-z]|\\s[>›≥]\\s.*\\s[>›≥]\\s|순(?:서|으로|대로)?\\s?[:：](?:.*(?:,|→|->|>)){2}|(?:.*(?:,|→|->|>)){2}.*[^\\s,]\\s?순서?[.)]?$',
  /** How many of something somebody has made or uses, where no word says that it is a limit: 버킷 20개 사용 중. */
  owned:
    '^(?!.*(?:최대|최소|최장|한도|한계|제한|까지|쿼터|할당량|기본|상한|하한|이상|이하|미만|초과|넘|리밋|limit|quota|\\bmax|default|[가-힣A-Za-z]당\\s|마다|가능|[할될쓸둘] ?수|못|불가|자동|무조건|항상))(?=.*\\d ?(?:개(?!월)|대|명|곳|건)(?:를|을|만|로|쯤| ?정도)?\\s?[가-힣 ]{0,4}(?:만들었|만듦|만들어 ?[둠놓놨씀썼쓰]|(?:사용|이용|운영|운용|가동|구동|보유|관리) ?(?:중|함|한다|하고)|쓰(?:는 ?중|고 ?있)|보유|(?:등록|추가|생성|배포|구매|설치)(?:했|함|해 ?[둠놓놨]|$)|붙였|붙임|걸어 ?[둠놓놨]|띄[웠움]|나눴|돌[아려] ?[가간]|돌리[고는] ?[중있]))',
  /** A mark, or an end, of what stands in a list or a table or heads it. */
  marked: '^\\s*(?:[-*•·#[<|■□◆◇▶▷●○=>]|\\d+[.)]|[①-⑳])|[:：]\\s*$|\\s{2,}\\S',
  /** `Q. …`, `### Q1) …`, `[문제] …`; `A: …`, `[정답] …`; and what stands below a numbered question. */
  question:
    '^\\s*(?:[-*•]\\s+|#{1,6}\\s+)?(?:\\*\\*)?(?:\\[(?:Q|질문|문제?)\\s?\\d*\\]|(?:Q|질문|문제?)\\s?\\d*\\s?[.:)])\\s*(.*?)(?:\\*\\*)?\\s*$',
  /** `Q. …? A. …`, `Q: … / A: …`, `…? → O`, `…? 아니요, …`: in an item, and with marks, too. */
  askedInLine:
    '^(?!\\s*(?:\\[[^\\]]+\\] \\[|\\d{4}[.년/-]))(?=.*[가-힣])\\s*(?:(?:[-*+•·]|\\d{1,3}[.)])\\s+)?(?:[*_]{2})?(?:\\[?(?:Q|질문|문제?)\\s?\\d*\\s?[\\].:)]+)?(?:[*_]{2})?\\s*([^?？|]+[?？])(?:[*_]{2})?\\s*(?:\\/\\s*)?(?:[*_]{2})?(?:\\[?(?:A|답변?|정답)\\s?[\\].:)]+|→|->|=>|⇒)?(?:[*_]{2})?\\s*(?:[*_]{2})?([^?？]*?)(?:[*_]{2})?\\s*$',
  numberedQuestion: '^\\s*\\d{1,3}[.)]\\s+(.*[?？])\\s*$',
  answer:
    '^\\s*(?:[-*•→]\\s+)?(?:\\*\\*)?(?:\\[(?:A|답변?|정답)\\s?\\d*\\]|(?:A|답변?|정답)\\s?\\d*\\s?[.:)])(?:\\*\\*)?\\s*(?=\\S)',
  below: '^\\s*(?:[-*•]|→|->|=>|⇒)\\s+(?=\\S)',
  yes: '^(?:(?:네|예|넵|응|ㅇㅇ|o|○|⭕|✅|yes|true|참|옳다|맞(?:다|음|아요?|습니다)|그렇(?:다|습니다)|가능(?:하다|함|합니다)?|(?:된|됩니)다|됨|[되돼]요?|있(?:다|음|습니다))(?=[\\s,.!(]|$)[\\s,.!]*)+',
  denying:
    '^(?:안\\s?되는|못\\s?하는|할 수 없는|불가(?:능)?(?:한)?|미지원|지원\\s?안|지원하지 않는|없는)(?:\\s?(?:것|거|기능|항목|일|점))?$',
  nope: '^(?:(?:(?:아직|현재)?\\s?(?:지원\\s?)?(?:아니(?:오|요|다|에요|야|라고)?|아뇨|ㄴㄴ|[x×✕✗✘❌]|no|false|거짓|틀(?:림|린다|렸다|렸습니다)|불가능?(?:하다|함|합니다)?|안\\s?(?:된다|됨|됩니다|[되돼]요?)|없(?:다|음|습니다|어요)|못\\s?(?:한다|함|해요?)|안\\s?(?:함|한다)|미지원|지원\\s?(?:전|예정\\s?없음)))(?=[\\s,.!(]|$)[\\s,.!]*)+',
  /** A sentence and a mark that says whether it is so, with what is said of that; and one with the mark before it. */
  markBehind: `^${QUIZ.said}\\s*(?:[(\\[<]\\s*(?<mark>(?:${CALLED})?(?:${MARKED}|[TF]))(?:\\s*(?:→|->|=>|[,.:;-])\\s*(?<why>[^()]{2,}?))?\\s*[)\\]>](?:\\s*(?:→|->|=>|[:,.–—-])?\\s*(?<rest>\\S.*))?|(?:(?:→|->|=>|⇒|[-–—:=|/,])\\s*|(?<=[.?!]\\s*)|(?=${CALLED})|(?=${QUIZ.sign}))(?<bare>(?:${CALLED})?(?:${MARKED}))[.!]?)\\s*$`,
  markBefore: `^(?:[(\\[<]?\\s*(?<mark>${MARKED})\\s*[)\\]>:.](?=\\s)|(?<bare>[⭕❌✅✔✗✘✕]\\uFE0F?)(?=\\s))\\s*${QUIZ.said}$`,
  markYes: `^(?:${CALLED})?(?:[o○◯⭕✅✔✓t]|참|맞|옳)`,
  markAlone: `^\\s*(?:(?:[-*•→]|->|=>)\\s+)?[(\\[]?((?:${CALLED})?(?:${MARKED}))[)\\]]?[.!]?\\s*$`,
  stated: '^\\s*(?![#|>]).*[가-힣].*(?:[다요음함됨임]|가능|불가)\\.?\\s*$',
  deniesAtEnd: '(?:불가|없[다음]|[않못]는?다|않음|못 ?[한됨함]다?|안 ?[됨된함한]다?|아니다|아님)[.!]?$',
  /** How what is asked ends, and how it does where it is so, and where not. */
  ends: [
    ['(?<=[아어여]\\s?)있(?:다|음|나|는가|을까|습니까|는지|냐|니)요?$', '있다', '있지 않다'],
    ['있(?:다|음|나|는가|을까|습니까|는지|냐|니)요?$', '있다', '없다'],
    ['없(?:다|음|나|는가|을까|습니까|는지|냐|니)요?$', '없다', '있다'],
    ['가능(?:한가|할까|합니까|하나|하다|함)?요?$', '가능', '불가'],
    ['(?:한다|함|하나|한가|할까|하는가|합니까|하는지|하냐|하니)요?$', '한다', '하지 않는다'],
    ['(?:된다|됨|되나|될까|되는가|됩니까|되는지|되냐|되니|[되돼])요?$', '된다', '되지 않는다'],
    ['(?:이다|임|인가|일까|입니까|이냐|인지)요?$', '이다', '이 아니다'],
    ['준다$', '준다', '주지 않는다'],
    ['(?:는다|나|는가|냐|니|는지|을까|습니까)요?$', '는다', '지 않는다'],
    ['다?$', ' 가능', ' 불가'],
  ],
  also: '(?:에서|에|로|까지|체|[A-Za-z0-9)])도(?=[ ,.]|$)',
  only: '(?<![\\d천백십, 미])(?:만|뿐)(?=[ ,.·(]|$|이다|\\s?된다)',
  spelt: '\\b([A-Z]{2,5})\\s?\\(([A-Z]\\w+(?: [A-Z]\\w+)+)\\)',
  turn: '^\\s*(?:제\\s?)?\\d{1,3}\\s?(?:일|주|회|강|과|차)차?(?=\\s)',
  oneWord: '^\\s*\\S+\\s+\\S+(?:[와과]\\s\\S+)?\\s*$',
  boxed: '^(\\s*(?:[-*•]\\s+|\\d{1,3}[.)]\\s+)?)\\[([OX])\\](?=\\s)',
  headOfParts: '^(.{2,40}?)\\s?(?:→|->|=>|⇒|➜|[:|=]\\s)\\s*|^([A-Za-z][\\w.-]*(?:\\s[A-Z][\\w.-]*)*)\\s+(?=[가-힣])',
  cross: '^((?:[A-Za-z][\\w.&-]*\\s)+)[✗✘✕❌]\\uFE0F?\\s+(?=[가-힣A-Za-z])([^,;]*)',
  /** `_` is what is the same in another text. */
  other: '(?:다른|교차|크로스)\\s?_|_(?:이|가)?\\s?(?:다른|다르|넘|밖|바깥|외부)',
  boundIn: '\\((?:기본|최[대소]|default)',
  scope: '^(?:계정|리전|영역|VPC|서브넷|조직)$',
  bracket: '^[가-힣\\s]{0,4}\\([^()\\d]*\\)',
  range: '^\\s?(?:~|–|—|-|∼|에서|부터)\\s?',
  glyph: '^([ \\t]*)([■□◆◇▶▷►●○★☆※])\\s*(?=\\S)',
  pageCode: '<(script|style)\\b.*?<\\/\\1>',
  own: '→|->|=|:\\s|^[A-Za-z][\\w .&-]*[은는]\\s',
  goesOn: '(?:[은는이가을를에의로와과도며고]|최대|최소|기본|및|또는|,)\\s*$',
} as const;

/**
 * What a scan or a hurried hand makes of a line, and what was meant: letters for the digits of a measure, and every way to number a line.
 * A number without a mark counts a line only between two that have one.
 */
export const SCAN = [
  // what a page writes for letters that mean something to it
  ['&nbsp;|\\u00A0', ' '],
  ['&gt;', '>'],
  ['&amp;', '&'],
  // what parts HTML on one line: a heading, cells, items
  ['^[ \\t]*<(h[1-6])\\b[^<>]*>(.*?)</\\1>', '## $2'],
  ['</t[dh]>\\s*<t[dh]\\b[^<>\\n]*>', ' | '],
  ['(?:</(?:li|p|div|d[td]|tr|h[1-6])>[ \\t]*)+(?=<(?:li|p|div|d[tld]|tr|[ou]l|table)\\b)', '. '],
  // what is on both sides of a stroke is of something each: 4KB/고급 8KB
  ['(?<=\\d ?[KMGT]i?B)/(?=(?!sec|hour|month)[A-Za-z가-힣]{3})|(?<=\\d ?[KMGT]i?B [A-Za-z가-힣]{2,12})/(?=\\d)', ' / '],
  ['(?<!\\|.*)<br ?/?>[ \\t]*(?=[^ \\t\\n])', '. '],
  // as it sounds, and as it is written
  ['(?<=[없있])슴', '음'],
  ['됬|됫', '됐'],
  ['됌', '됨'],
  // what counts stands behind its number: 최대 IOPS 3,000
  ['(?<![A-Za-z])IOPS[은는이가]?\\s?[:=]?\\s?(\\d[\\d,]*)(?![\\d,]|\\s?[A-Za-z])', '$1 IOPS'],
  ['스테이트\\s?리스', 'stateless'],
  ['스테이트\\s?풀', 'stateful'],
  ['읍니다', '습니다'],
  // what notes have made a letter of
  ['(?<![\\p{L}])λ(?=[^\\p{L}]|$)', 'Lambda'],
  ['(?<![A-Za-z\\d.,])(\\d{1,2})m(?![A-Za-z\\d/])', '$1min'],
  // a heading in a quotation is one
  ['^[ \\t]{0,3}>[ \\t]*(?=#{1,6}[ \\t])', ''],
  // a question with its answer behind it says one thing
  [
    '^([ \\t]*(?:[-*•][ \\t]+)?)Q\\d{0,3}[.:)][ \\t]*([^?\\n]+)\\?[ \\t]+(?:\\/[ \\t]+)?(?:A|답|정답)[.:)][ \\t]*(?=\\S)',
    '$1$2 | ',
  ],
  ['(?<![A-Za-z\\d])[lI](?=\\d[\\d,.oO]*\\s?(?:%|[KMGT]i?B|초|분|시간|일|개월|년))', '1'],
  ['(?<=\\d)[oO](?=[\\d,.oO]*\\s?(?:%|[KMGT]i?B|초|분|시간|일|개월|년|개|건))', '0'],
  ['^(\\d{1,2})\\s?(?:\\.\\s*|[,·]\\s+)(?=\\p{L})', '$1. '],
  ['^(\\d{1,2})\\s?\\)\\s*(?=\\p{L})', '$1) '],
  // a particle that stands apart from its name
  [
    '(?<=[A-Za-z][A-Za-z0-9]*|[A-Za-z]\\)) (은|는|가|을|를|에서?[도는만]?|으?로[도만]?|도|의|와|과|이?랑|이?라|만|까지만?|부터|마다|당)(?=[ \\t,.)]|$)',
    '$1',
  ],
  // 오답 노트 number their questions: 7번., or mark them: Q., which, like the mark of an answer below, says nothing
  ['^([ \\t]*)(?:[-*•][ \\t]+)?(?:\\d{1,3}번|Q(?!.*\\n[ \\t]*(?:A|답|정답)[.:)]))[.:)][ \\t]*(?=\\S)', '$1- '],
  ['(?<=^[ \\t]*Q[.:)].*\\n)([ \\t]*)(?:A|정?답)[.:)][ \\t]+(?=\\S)', '$1'],
  ['^([ \\t]*)Q[.:)][ \\t]+(?=\\S)', '$1'],
  // a quoted name is a heading
  ['^[ \\t]{0,3}>{1,3}[ \\t]+(?=[^\\n가-힣=:→]{2,30}$)', '■ '],
  // 1 / 10 / 100G: a list of numbers
  ['(?<=(?:^|[|\\s])\\d+) \\/ (?=\\d+(?: \\/ \\d|\\s?[KMGT]))', ', '],
  // what is drawn to stand below the line above
  ['^[ \\t]*[ㄴ└↳]─*[ \\t]+', '      - '],
  ['^[①-⑳]\\s*(?=\\p{L})', '▷ '],
  // heads of which the first is empty
  ['^\\t(?=[^\\t\\n]+(?:\\t[^\\t\\n]+)+\\n[^\\t\\n]+\\t)', '구분\t'],
  ['(?<=^\\d{1,2}\\..*\\n)(\\d{1,2})\\s(?=[A-Za-z]{3}.*\\n\\d{1,2}\\s?[.)])', '$1. '],
] as const;
