/** What it is good to be without: 요금이 없다 is no *cannot*. */
const BURDENS = '요금|비용|돈|필요|걱정|문제|상관|제한|중단|다운타임|부담|관계|끊김|서버|지연|손실|추가|약정|무리';

const NO = `(?<![가-힣])안\\s?(?:되|돼|됨|된|함|한|해|하|붙|먹|걸|나[오와온]|보|봄|들어|받|주|줌|줘|쓰|써|씀|열|켜|생|옮|남|늘|줄|통|잡|타|가[^용]|오|온|와|풀|고르|바|읽|섞|이어|잇|생기|만들|지원|지[우워운]|사라|없어|삭제|끊|바[꾸뀌꿔뀜]|돌|뜨|뜬|뜸|맞|싸)|안\\s?[되돼됨]|안된|(?<!잘)못(?:\\s?[가-힣]|[.,)\\s]|$)|불가(?!피)|[미비]지원|지 ?(?:는|도|를)? ?않|(?<!(?:${BURDENS})[이은도는]? ?)없(?!이)|(?<=[가-힣]\\s?)x(?=[\\s).,/]|$)|금지|(?<![가-힣a-z0-9])[x×✕✗✘❌🚫⛔](?![a-z0-9-])|\\b(?:not|no|cannot|can['’]?t|doesn['’]?t|don['’]?t|isn['’]?t|never|unsupported)\\b`;

/** Words about what is claimed, as sources of patterns: a browser gets them with the other words. */
export const CLAIM_WORDS = {
  /** What stands between clauses; 프로비저닝하고 관리할 필요 없이 is one, and so is S3, DynamoDB만. Two are 순서 보장 + 중복 없음. */
  apart:
    '(?!, ?[A-Za-z0-9]+ ?(?:만|뿐|둘|전용|only))(?:[,;·]\\s|;|,(?!\\d{3})|\\s\\/\\s|→|->|=>|\\s\\+\\s(?=[가-힣]+ ?(?:없|안|불))|\\.\\s|\\s[-–—]\\s|\\((?![^()]*\\)[가-힣])|\\)(?![가-힣])|(?<=[가-힣](?:고|며|지만|는데|인데|없어|있어))\\s+(?![가-힣]+ 필요))',
  /** What stands between those of which each is about something of its own; SQL injection / XSS는 are of one. */
  parts:
    '[,;]\\s|;|,(?!\\d{3})|\\s\\/\\s(?![A-Za-z]+[은는] )|\\.\\s|(?<=[가-힣](?:고|며|지만|는데|인데))\\s+(?![가-힣]+ 필요)',
  /** A condition, a question, or what only describes: no more is said than what follows from it. */
  open: '[와과] ?달리|처럼 |없이 [가-힣]+면 |(?:면|때|경우|도록|려고|[해어아여]도|전에|후에|다가|거나|든지|까|\\?)[.\\s]*$',
  /** What may follow what is said. */
  tail: '^(?:가능|불가|미?지원|안|못|됨|된|되|돼|한|함|하|할|했|해|수|있|없|않|이다|임|아니|아님|필요|필수|방식|제공|주|줌|준|x$|o$|ok$|쓰|쓸|씀|쓴|써|뿐|만|것|거|걸|중|식|상태|전용|서비스|기능|용도|모델|간격|설정|사용|이용|적용|기본|무조건|항상|자동|다$|함께|같이)',
  /** Words that tell neither what is meant nor what is said of it. */
  empty:
    '^(?:가능|불가|지원|기본|디폴트|default|그냥|무조건|항상|언제나|자동|알아서|직접|바로|원래|사실|모두|전부|이용|사용|쓰다|주다|따로|별도|하나|하다|되다|있다|없다|필요|서비스|aws|나중|이후|뒤|만들다|생성|언제|데이터|기능|방식|자체)',
  /** It tells of the change itself, or asks: what was so is not said to be. */
  changed:
    '아니라(?!고)|\\d\\S* ?(?:→|->|=>) ?\\d|\\d\\S*에서 .*\\d\\S*로|늘어[나났]|늘었|바뀌(?!어서|면|니|므로|지)|바뀐|바뀜|개명|올랐|이제|더 ?이상|지금은|현재는|최근(?!\\s?\\d)|(?:서비스|지원|신규|판매|제공) ?(?:가 |이 )?(?:종료|중단)|(?:종료|(?<!무)중단|단종)(?:[됐됨]|된 (?!뒤|후|인)|했|예정|$)|레거시|deprecat|legacy|[었였졌났]|됐|남아|살 수 없|\\?|옛(?!날 ?(?:[거꺼걸것] ?[나보읽]|데이터|버전|객체))|구버전|대신',
  /** From the first to the last of what was so: no further apart than so many characters, and in one clause but for a number. */
  loose: '^\\D*(?:[가-힣][,.]|[A-Za-z)]\\.) \\D*$|.{61}',
  /** A number, and no part of a name: not S3. */
  digit: '(?<![A-Za-z])\\d',
  /** Of two, either may be meant: 표준과 Express; not of Multi-Attach는 io1/io2만. */
  pair: '^(?:(?!\\S[은는]\\s).)*(?:[와과]\\s|[/,])',
  /** Behind a name that a clause goes on to speak of. */
  takes: '^\\s?(?:[은는이가도]|의 ?경우|=|:|\\||에서[는도])',
  /** It tells two things apart, and may say of either what it says. */
  unlike:
    '틀[렸린]|보기에|함정|말고|뿐 ?(?:만 ?)?이? ?아니|등 ?(?:의 ?)?(?:다양|여러)|보다|달리|대비|비해|반대|반면|헷갈|구분|구별|차이|\\bvs\\b',
  /** What is said of everything: nothing to search for. */
  vague:
    '^(?:다음|가능|반드시|없이|수를|자체|이상|여러|같이|aws|필요|시험|주의|생각|계속|누가|제외|그다음|그동안|추가|기타|정도|나머지|암기|권장)$',
  // what phrases of claims name instead of many words: `$no`
  /** It is not, or cannot be. */
  no: NO,
  /** It need not be: no *cannot*, and no *must* either. */
  needless: '필요(?:가|는|도)?\\s?없|필요하지 ?않|불필요|안 ?해도 ?[되돼된]',
  /** What stands right behind a phrase and turns it round: 7계층 아님, 비동기로 복제하지 않는다. */
  denied: `^(?:[이가은는도를을]?\\s?[|:→]?\\s*(?!없)(?:아[니님닌닙]|${NO})|(?:으?로|[을를이가])?\\s?[가-힣]{1,3}지[는도]?\\s?[않못])`,
  /** Nothing else, or no more. */
  only: '까지만|(?<![다지][가-힣]?)(?<![\\d십백천만미])만(?=[\\s,.()/|]|$|[가된되됨쓸쓰씀써할한함이으])|(?:메시|이미|패키|스토리|페이)지만(?=\\s)|뿐|밖에|오직|오로지|전용|한정|국한|유일|하나(?=[.,)]|$)|(?:한|1|두|2|세|3) ?(?:가지|개|대|곳|종류|종)(?=[.,)]|$|[이임])|\\bonly\\b',
  /** There is no way without. */
  must: '야 ?(?:만|한|함|하|됨|된|돼|되|지|했|될)|야(?=[.,)]|$)|필수|꼭|반드시|무조건|필히|필요(?! ?(?:없|하지|가 없|는 없))|\\b(?:must|need(?:s|ed)?|require[sd]?)\\b',
  /** It is said of something else, or of what not to choose. */
  instead: '말고|대신|비추|부적합|아님|아니|쓰지|않|함정|금지|피한다|피해|\\bvs\\b|보다|반면|달리|오답|틀린',
  /** It is to be chosen. */
  choose:
    '쓰면|쓴다|쓰자|[을를로] ?씀|써야|사용(?:한다|하면|해야|함|$)|이용(?:한다|하면|해야|함|$)|선택|고른다|고르면|정답|답이|답(?=[.)]|$)|추천|권장|적합|좋다|최적|생각(?:한다|합니다|하|$)|떠올|주문|신청|활용|도입|(?<=로 [^,.]{0,12})(?:만든다|만들고|생성한다)|(?<=로 ?)(?:새로 ?)?(?:수집|한다|하면|해결|추적|탐색|변환|검색|이전|이관|옮|붙|둔다|조회|분석|감사|예측|파악|관리|구축|구성|배포)',
  /** What stands behind it is the answer. */
  leads: '→|->|=>|⇒',
  /** No other value can be chosen. */
  fixed:
    '(?:고정(?! ?(?:ip|비용|크기))|절대|무조건|정해[져진]|못 ?(?:바꾸|바꿔|바꿈|늘|고치|줄|올)|(?:바꿀|늘릴|변경할|조정할|고칠|넘길|올릴|넘을|줄일) ?수(?:가|는|도)? ?없|(?:변경|증가|조정|상향|증설|초과|연장|수정|늘리기|바꾸기)(?:은|이|도|는|가)? ?(?:불가|안|못|x)|하드 ?(?:리밋|한도|제한|캡)|\\b(?:hard|fixed)\\b)[가-힣]*',
} as const;

/** @see CLAIM_WORDS */
export type ClaimWords = Readonly<Record<keyof typeof CLAIM_WORDS, string>>;
