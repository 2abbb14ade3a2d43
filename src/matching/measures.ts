import { NUMBERS } from './number-measures.ts';
import { NUMERALS } from './numeral-measures.ts';
import { PASTE, SCAN } from './paste-measures.ts';

/**
 * How notes and pages write quantities, as lists: a page that checks notes gets these with its data, and `taught-measures.ts` in place of
 * this file (`imports` of package.json).
 */
const MEASURES = {
  /**
   * Units as regular expressions without their number, each with what it measures and what turns it into seconds, bytes, bits a second,
   * percent, dollars. A size of 1,024 and one of 1,000 are the same size here: notes do not tell them apart.
   */
  units: [
    ['speed', 1, 'bps'],
    ['speed', 1e3, 'kbps|킬로비트'],
    ['speed', 1e6, 'mbps|메가비트|메가비피에스|메가bps'],
    ['speed', 1e9, 'gbps|기가비트|기가비피에스|기가bps'],
    ['speed', 1e12, 'tbps|테라비트|테라bps'],
    ['size', 1e15, 'pib|pb|페타바이트|페타'],
    ['size', 1e12, 'tib|tb|테라바이트|테라'],
    ['size', 1e9, 'gib|gb|기가바이트|기가'],
    ['size', 1e6, 'mib|mb|메가바이트|메가'],
    ['size', 1e3, 'kib|kb|킬로바이트|킬로|케이비'],
    ['size', 1, 'bytes?|바이트'],
    ['time', 1e-6, 'μs|us|마이크로초|microseconds?'],
    ['time', 1e-3, 'ms(?![a-z])|msec|밀리초|밀리세컨드?|milliseconds?'],
    ['time', 31536000, '년|years?|yrs?|y(?![a-z])|해(?=[ 만마은]|$)'],
    ['time', 2592000, '개월|달(?!러)|months?'],
    ['time', 604800, '주일|주(?=일|간|[ 에마만까동.,)]|$)|weeks?'],
    ['time', 86400, '일(?!반|부|정|치|관|러)|days?'],
    ['time', 3600, '시간|hours?|hrs?|h(?![a-z])'],
    ['time', 60, '분(?!의|산|리|류|석|할|배)|minutes?|mins?'],
    ['time', 1, '초(?!당|과)|seconds?|secs?|s(?![a-z0-9])'],
    ['share', 1, '%|퍼센트|퍼(?=[ 까])|프로(?![가-힣])|percent'],
    ['money', 1, '\\$(?!\\s?\\d)|달러|불(?=[ ,.)이을은만]|$)|usd|dollars?'],
    ['money', 0.01, '센트|cents?'],
  ],

  /** Words that count: they make a number of what stands before them, whatever they count. */
  counters:
    '개(?!월)|회(?!전)|번(?!째|호)|명|대(?!역)|건(?!너)|곳|가지|배(?!치|포|열)|벌|쌍|층|단계|자(?!동|체|격)|줄|군데|점(?!검)|장(?![가-힣])|장(?=[까을이은]\\s?)|노드|샤드|파티션|스레드|사본|카피|iops|rpm|[rt]ps|vcpus?|acu|[rw]cu(?![은는])|코어|az|리전|k(?![a-z])|msgs?|recs?(?![a-z])|요청|레코드|객체|인스턴스|초당|분당|원(?![가-힣])',

  /** Counters that count different things, and those of things that stand side by side. */
  counted: ['자', '명', '회|번', 'iops|rpm|초당|분당|rcu|wcu', '배', '단계|층'],
  things: '대|명|번|회|곳|군데|가지|층|벌|쌍|줄',
  /** Before a number: it counts people, whatever counter stands behind it, `user 계정당 5,000개`. */
  people: '(?:users?|사용자|유저)(?:는|은|가|이| ?수)?\\s?(?:(?:계정(?:당|마다|별)|최대|기본|한도|[:=|])\\s?)*$',

  ...NUMERALS,

  /** What makes the number behind it one of a version, a port or a layer: it names something and measures nothing. */
  naming:
    '(?:(?:tls|ssl|http|smb|nfs|v|ver(?:sion)?|버전|ipv|layer|l|raid|sha|oauth|python|node(?:\\.js)?|java|그림|표|예시?|route|#)\\s?|(?:https?|tcp|udp|포트|port|account|instance|server|subnet|status|code|코드|not)[\\s:,=]{0,3})$',

  /** Numbers in words, and so many nines. */
  inWords: '(?<![가-힣\\d])(?:수)?(백만|천만|십만|백|천|만|억)(?=\\s?(?:개|건|회|번|명|대|곳|원))',
  nines:
    "(?:(?<![\\d.,])(\\d{1,2})\\s?(?:개의\\s?)?(?:(?<=[\\s의])9['’]?s|나인|nines?)|(?<![\\d.,])9(?:가\\s?|\\s)(\\d{1,2})\\s?개|(일레븐)\\s?나인)",

  /** Behind a number: more than that is a condition, it is not, less is. */
  sides: [
    '^\\s*(?:을|를|이)?\\s?(?:넘[게은는으어]|초과|이상|지나|뒤|후)',
    '^\\s*(?:을|를)?\\s?넘[가-힣]*\\s?(?:못|않|수 없)',
    '^\\s*(?:안|이내|미만|이하)',
  ],
  /** Behind a time in which something else happens: one of it, and more. */
  paces: [
    '^(?:에|마다|당)(?=\\s)',
    '^(?:에|마다|당)\\s?(?:약 ?|최대 ?|\\d|[가-힣]+ ?\\d|(?:한|두|세|네|다섯|여섯|열) ?[번건개회])',
  ],

  /** How often something is. */
  frequencies: [
    '초당|매초|/\\s?(?:s|초)(?![a-z])|per second',
    '분당|매분|/\\s?분',
    '시간당|매시간|/\\s?(?:h|시간)(?![a-z])',
    '(?:하루|일)당|매일|/\\s?일',
    '매[월달]|월간|월별|(?<![\\d가-힣])월\\s?(?=약|최대|\\$|\\d)|달마다|/\\s?월',
    '매년|연간|해마다|(?<![가-힣])연\\s?(?=약|최대|\\$|\\d)|년마다|/\\s?년',
  ],

  /** What stands before a number, what that is, what it is not where the page has it as, what its label says then, and what comes of it. */
  turned: [
    ['최소(?: [가-힣]+){0,2}\\s?', 'least', 'most', '최대|최장', 'differs'],
    ['(?:최대|최장)(?: (?:[가-힣]+|IOPS)){0,2}\\s?', 'most', 'least', '최소', 'differs'],
    [
      '(?:기본|디폴트|[Dd]efault)(?:값)?[은이]?(?: (?!최[대소장])[가-힣A-Za-z]+){0,3}\\s?',
      ...['usual', 'most', '최대|최장', 'likely'],
    ],
  ],
  /** What may stand right behind a number, and the contrary of it. */
  behind: [
    ['[후뒤]에?(?![가-힣])', '전에?(?![가-힣])'],
    ['전에?(?![가-힣])', '[후뒤]에?(?![가-힣])'],
  ],

  /** On which side of a number a limit lies, by what ends before it or begins behind it: the first that fits. */
  bounds: [
    // where nothing is chosen: 따로 안 건드리면 하루, 그냥 두면 7일
    [
      'usual',
      '(?:(?:따로|별도로|지정|설정|손)[^,.]{0,6}?(?:안\\s?[가-힣]{1,4}면|지 (?:않|말)으면)|그(?:냥|대로) (?:놔|내버려 )?두면)[^,.]{0,12}$',
      '(?!)',
    ],
    // 4일 기본 14일 최대
    ['most', '(?!)', '^\\s*(?:최대|max)\\s*$'],
    [
      'usual',
      '(?:기본(?:값|은|으로|이)?|디폴트|default|(?<![a-z])base(?:line)?)(?:\\s?(?:보존|보관|유지|유휴|idle|retention|visibility|time ?out|타임아웃|대기|제한|만료|기간|시간|period)){0,3}\\s*(?:[은는이가:=]|is)?\\s*$',
      '^\\s*[가-힣]{0,2}\\s*(?:이|가)?\\s*(?:기본|디폴트|default|\\(default\\))',
    ],
    ['least', '(?:최소|적어도|at least|min(?:imum)?)\\s*$', '^\\s*(?:이상|부터|은 넘)'],
    [
      'most',
      '(?:최대|최장|길어야|많아야|up to|max(?:imum)?|한도[는은]?|제한[은는]?|최대 (?:크기|용량|길이|개수|시간|기간)[은는이가]?(?:\\s[|=]|:)?)\\s*$',
      '^\\s*(?:까지|이하|이내|안에|미만|제한|한도|넘|초과|가 (?:끝|한계|최대|상한)|이 (?:끝|한계|최대|상한))',
    ],
  ],

  /** Words that turn a statement into its opposite, each counted once: 가지 못한다, 안 된다, 불가; and emphasis, which looks like one. */
  no: {
    negation:
      '[가-힣]지\\s?(?:는|도|를)?\\s?(?:않|못|말|마라|마세)|' +
      '(?<![가-힣])안\\s?(?=[가-힣])(?!에|쪽|으로|전|내|정|녕|티|드|테나|의|\\s?된 것)|' +
      '(?<![가-힣])못\\s?(?=[가-힣])|' +
      '(?:불가(?!피)|불필요|미지원|비지원|금지)|' +
      '(?:없[다음는고이어었으습네죠]|없$)|' +
      '(?:아니(?:다|라|고|며|면|에|예|죠)|아님|아닌|아닙|틀리다|틀린 )|' +
      '(?<![A-Za-z])[xX×✕✗✘❌](?![가-힣A-Za-z0-9-]|\\s?\\d)|' +
      '(?:제외|빠진다|빠짐)|' +
      "\\b(?:not|no|cannot|can't|doesn't|don't|never|isn't)\\b",
    none: '(?:뿐(?:만)?\\s?아니라|문제\\s?없|상관\\s?없|제한\\s?없|끊김\\s?없|중단\\s?없|관계\\s?없|틀림\\s?없|서버\\s?없|없이|[것게이가] 아니라|말고|밖에)',
    condition: '^.*(?:면|어도|아도|해도|더라도)\\s',
    isOnce: '^.*[가-힣](?<=[았었였했됐렸켰졌났갔왔])지만\\s(?=.*(?:지금|이제|더 이상))',
    neither:
      '(?:(?<![가-힣])안 ?[가-힣]+(?: [가-힣]{1,3})?|지 않으|없으)면\\s(?=.*(?:(?<![가-힣])[안못]\\s?[가-힣]|[가-힣]지\\s?[않못]|없))',
    describing:
      '(?:(?<![가-힣])안 [가-힣]+는|지 않[은는을]|[가-힣]지 못하는|없는) (?=[가-힣A-Za-z])(?!것|거|게|건|한|경우|때|동안|편)',
  },

  /** Right behind a number, or before it: it is the only one, or cannot be changed. */
  only: {
    behind:
      '^(?:[가-힣]|(?<![은는이가])\\s){0,8}?(?<![\\d천백십, 미])(?:만|뿐)(?=[ ,.·()|]|$|이다|\\s?[된가])|^[^\\d,.;(|]{0,12}?(?:고정(?!\\s?(?:크기|비용|ip))|정해[져진]|하드\\s?(?:리밋|한도|제한)|hard|fixed)|^[^\\d.;(|]{0,8}?[\\s,(]{0,3}(?:절대|무조건)?\\s?(?:못\\s?(?:늘|바[꾸꿔꿈]|고)|(?:늘릴|바꿀|변경할|조정할|올릴) ?수(?:가|는|도)? ?없|(?:변경|조정|증가|상향|연장|늘리기)(?:은|이|도)? ?(?:불가|안|못))',
    before: '(?:무조건|오직|고정|딱)\\s?$',
  },

  /** What stands between a name and its number, tells of a case or of what somebody has chosen, and says nothing of its own. */
  beside: {
    between:
      '^\\)?\\s?(?:\\([A-Za-z ]+\\))?(?:값|시간|기간|크기|한도|제한|개수|수|용량)?(?:은|는|이|가|도)?\\s?[:=|→]?\\s?(?:(?:기본(?:값)?|최대|최소|최근|딱|보통|총|약|디폴트|default|max)(?:값)?(?:은|는|이)?\\s?[:=]?\\s?)*$',
    isCase: '^\\s?(?:이?면|의\\s|일 때|으?로\\s|짜리|씩|동안|뒤|후|전|이상|넘|마다)',
    isChosen: '[로을를]\\s?(?:설정|변경|조정|늘[렸려]|줄[였여])(?!\\s?(?:가능|할|되))',
    plain: 's gb mb kb tb 설정 깔다 미만 이내 이하 이상 한달 자동 늘리다 늘어남 증설 각각',
  },
  /** Behind a bar what is no part of the value or the noun before it; 들어가 and 없이 are verbs. */
  ending:
    '[^없있나어아여받읽붙잡넣막먹찾닫얻]\\|(?:[이가을를와과의]|으?로)$|\\d\\s?[가-힣]{0,2}\\|(?:[은는다]|이다|입니다|이며|이고)$',
  /** That two things are the same, what something is without, has more of or has not, which value is the default, what a number is of, that there is nothing else, what is told of the past; two names with a number each, and what stands between parts. */
  parts: {
    equal: '(?:와|과|랑|하고)\\s?(?:모두\\s?)?(?:똑같|같(?!은 )|동일하|마찬가지)',
    alike: '같(?!은 )|같은 (?:값|요금|속도|수)|동일하|마찬가지',
    without: '([가-힣A-Za-z]{2,}?)(?:이|가|은|는|도)?\\s?없(?:이|는|을)(?![가-힣])',
    than: '^\\)\\s?보다',
    isNot: '^[가-힣]{0,3}\\s?[가-힣]{0,6}\\s?없',
    no: '없|않|못|(?<![가-힣])안\\s',
    isDefault: '^\\s?\\(기본',
    scopes: ['계정|account', '리전|region', '영역|AZ', '조직|organization'],
    sole: '고정(?!\\s?(?:크기|비용|IP))|무조건|절대|오직|딱|뿐|[\\p{L})]만(?=[\\s,.)]|$)',
    told: '내 ?답\\s?[:은]|내가 ?(?:고른|찍은)|예전(?! 버전)|(?:^|[,.(년월그]\\s?)이전에는|옛날(?! ?(?:[거꺼걸것] ?[나보읽]|데이터|버전|객체))|옛 (?:값|이름|문제|시험)|시험 자료|그 전에',
    versions: '^(.*?)(v\\d[은는]\\s.*?(?:[고며]|지만|는데),?\\s+)(v\\d[은는].*)$',
    pair: '^(.+?\\s)((?!기본|최대|최소)[가-힣A-Za-z]+ \\d+[^\\s\\d]+)\\s((?!기본|최대|최소)[가-힣A-Za-z]+ \\d+[^\\s\\d]+)$',
    between:
      ',\\s+(?!\\d+(?:[,)]|$)|(?<=\\d,\\s)\\d)|;\\s*|\\s\\/\\s|\\)\\s*(?=.)|\\s?\\(|(?<=(?<![라다자냐])고|며)\\s+|\\.\\s+|\\s+[+&]\\s+',
  },
  /** What a number is said of one by one, or of all together, and what only once was so or is wrongly said. */
  each: '([가-힣A-Za-z0-9]+?)(?:마다|당(?=[ ,)]|$)|(?<=계정|조직)의\\s|\\s(?:하나|한 개|1개)(?:에|의|당|마다|는|가)|\\s전체)',
  hearsay: '예전|옛[ 말것]|더 이상|보기[는가에]|틀린|틀리|오해',

  /** What was so once, beside what is: 예전 5TB, (5TB에서 올라감). */
  former:
    '(?<![가-힣])(?:(?:예전|과거|종전|옛날)(?:에는|에|엔|은|는)?|(?<=(?:^|[(,·/])\\s?)(?:이전(?:에는|엔|은)?|구|전))(?:\\s?(?:값|한도|최대|최댓값|상한|크기))?(?:은|는)?\\s?[:=]?\\s?\\d[\\d,.]*\\s?(?:[KMGTP]i?B(?:/s|ps)?|[KMG]?bps|[A-Z]+|%|[초분일년개대만천억]|시간|개월)*(?:까지)?(?:이?었[가-힣]*|였[가-힣]*)?' +
    '|' +
    '(?<![가-힣])(?:예전|과거|옛날)(?:에는|에|엔|은|는)?\\s[^\\d,.;]{1,12}\\d[^,.;]{1,12},\\s(?=지금|현재|이제|요즘)' +
    '|' +
    '(?<![A-Za-z\\d.,/-])\\d[\\d,.]*\\s?(?:[KMGTP]i?B|IOPS|[초분일년개대]|시간|개월|[MG]bps)[가-힣A-Za-z ]{0,10}(?:→|->|=>)\\s?(?=(?:지금은?|현재|이제|요즘)\\s?\\d)|(?<![A-Za-z\\d.,/-])\\d[\\d,.]*\\s?(?:[KMGTP]i?B|IOPS|[초분일년개대]|시간|개월|[MG]bps)?\\s?(?:→|->|=>)\\s?(?=\\d[\\d,.]*\\s?(?:[KMGTP]i?B|IOPS|[초분일년개대]|시간|개월|[MG]bps))' +
    '|' +
    '(?<![A-Za-z\\d.,/-])\\d[\\d,.]*\\s?(?:[KMGTP]i?B(?:/s|ps)?|[KMG]?bps|[A-Z]+|%|[초분일년개대만천억]|시간|개월)*(?:(?:[이가]?\\s?아[니님][고라,]?|[은는]? (?:옛날|예전)\\s?(?:얘기|이야기|값)|\\s?말고)(?=\\s|$)|(?:에서|였다가|이었다가|였는데|이었는데)\\s?(?:올[라랐]|늘[어었]|바[뀌뀐]|상향|증가|확대|커[져졌진])[가-힣]*|\\s?이?[였었](?:는데|다가|지만|으나|고|음,?)\\s?(?=지금|현재|이제|요즘))',

  /** Always, for everybody, by itself; and a page's way to say that there is no number. */
  wholly: '누구나|누구든|언제든|아무|무조건|절대|항상|언제나|자동|알아서|저절로|어디서나|어디든',
  none: '^(?:없음|무료|불가|무제한|만료 없음|기본은 만료 없음|기본은 없음|정할 수 없)',

  /** What ends a sentence, and a line that does not go on in the next one. */
  sentences: {
    end: '(?:[.!?。]+|(?<=[다요음함됨임])[.;])(?:["\'”’)\\]]*)(?=\\s|$)|[.](?=[가-힣A-Z])(?<=[다요음함됨임죠]\\.)',
    finished: '(?:[.!?。:;,)\\]"”]|[다요음함됨임죠]|\\d\\s?(?:[A-Za-z%]{1,4}|[가-힣]{1,2})?)\\s*$',
  },

  /** Words by which quantities ask to be called in a label. */
  called: {
    time: ['시간', '간격'],
    money: ['요금'],
    size: ['크기'],
    number: ['개수'],
    speed: ['대역폭', '처리량'],
    share: [],
    prefix: ['크기'],
  },

  /** How a paste is read. */
  ...{ paste: PASTE, scan: SCAN },
  numbers: NUMBERS,
  /** Parts of a place that each say something, a clause with a subject of its own, what is the same. */
  places: {
    part: ',(?!\\d)|;|\\s[·/]\\s|(?<=[가-힣A-Za-z%])\\)?나 | 또는 ',
    clause: '(?:,(?!\\d)|;|(?<=[가-힣](?:고|지만)))\\s(?=[^,]*?[은는]\\s)',
    same: '(?:같은|동일한?)\\s?([가-힣A-Za-z]{2,6}?)(?=[의에을를이가과와 ,.]|$)',
  },
} as const;

/** @see MEASURES */
export type Measures = typeof MEASURES;

let taught: Measures = MEASURES;

/** The lists. */
export const measures = (): Measures => taught;

/** Takes over the lists as they came with data. */
export function teachMeasures(lists: Measures): void {
  taught = lists;
}
